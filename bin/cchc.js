#!/usr/bin/env node
import { run } from '../dist/cchc.js';

await run();
