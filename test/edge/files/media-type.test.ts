import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../../src/edge/files/media-type.ts';

it.each([
  ['Two killed in Baghdad', 'a.txt', 'text/plain'],
  ['Two killed in Baghdad', 'a.html', 'text/plain'],
  ['Profit < loss, and 3 <4', 'a.htm', 'text/plain'],
  ['<p>Two killed</p>', 'a.html', 'text/html'],
  ['<p>Two killed</p>', 'a.txt', 'text/plain'],
  ['\n <!DOCTYPE html><title>x</title>', 'a.txt', 'text/html'],
  ['<!-- saved from url=(0014)about:internet -->\n<html lang="en">', 'stdin', 'text/html'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html>', 'a', 'text/html'],
  ['<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">', 'a.xml', 'application/feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', 'a.txt', 'application/feed'],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'a.rdf', 'application/feed'],
  ['{ "version": "https://jsonfeed.org/version/1.1", "items": [] }', 'a.json', 'application/feed'],
  ['{ "version": 3 }', 'a.json', 'text/plain'],
  ['<?xml never closed', 'a.xml', 'text/plain'],
  ['', 'a.html', 'text/plain'],
])('%j in %s is %s', (text, name, type) => {
  expect(mediaTypeOf(text, name)).toBe(type);
});
