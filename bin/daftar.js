#!/usr/bin/env node
import '../dist/edge/cli/main.js';
