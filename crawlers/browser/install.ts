import { findExecutable, fontEnvironment } from './executable.ts';

// Run by the set-up step: makes the browser and the Chinese font ready, or says in one line why not.
try {
  await findExecutable();
  await fontEnvironment();
} catch (error) {
  process.stderr.write(`浏览器未就绪：${error instanceof Error ? error.message.split('\n')[0] : String(error)}\n`);
  process.exitCode = 1;
}
