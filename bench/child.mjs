/** Runs the command line in this process and tells, on file descriptor 3, what it took: CPU seconds and peak memory. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }));
});
await import('../bin/quyche.js');
