#!/usr/bin/env node
import { createProgram, runProgram } from './program.ts';

process.exit(await runProgram(createProgram(), process.argv));
