#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled once is not compiled again: a command starts in two thirds of the time. Where nothing can be written, nothing is.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));

const { createProgram, runProgram } = await import('./program.ts');
process.exit(await runProgram(createProgram(), process.argv));
