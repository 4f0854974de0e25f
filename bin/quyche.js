#!/usr/bin/env node
// A committed stub: npm links the command before the first build has made dist/.
import '../dist/cli/main.js';
