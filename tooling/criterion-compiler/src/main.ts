#!/usr/bin/env node
import { compile } from './compile.ts';

process.exitCode = await compile(process.argv.slice(2), process.cwd(), console);
