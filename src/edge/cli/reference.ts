import type { Argument, Command, Option } from 'commander';
import { views } from '../../pipeline.ts';
import { EXIT_MEANS } from './exit-codes.ts';
import { helpOf } from './program.ts';

/** docs/cli.md: every command with its arguments and options as `--help` knows them, the columns of the CSV export, the exit codes. */
export function reference(program: Command): string {
  return [
    '# The command line',
    '<!-- Made by `npm run docs` from src/edge/cli; a test refuses a version that is not up to date. -->',
    program.description(),
    '`daftar` stands for `npx daftar` in a clone. The shapes that `--json` prints are in [json.md](json.md).',
    section(program, '## daftar'),
    ...program.commands.flatMap((command) => [
      section(command, `## daftar ${command.name()}`),
      ...command.commands.map((sub) => section(sub, `### daftar ${command.name()} ${sub.name()}`)),
    ]),
    '## Columns of `export --format csv`',
    'RFC 4180, UTF-8, the first line names the columns. A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-` or `@`) has an apostrophe before it.',
    table(
      ['column', 'holds'],
      views.csvColumns.map(({ name, says }) => [`\`${name}\``, says]),
    ),
    '## Exit codes',
    table(
      ['code', 'means'],
      EXIT_MEANS.map(({ exit, means }) => [String(exit), means]),
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(command: Command, title: string): string {
  const examples = examplesOf(command);
  return [
    title,
    command.name() === 'daftar' ? '' : command.description(),
    `\`${title.replace(/^#+ /u, '')} ${command.usage()}\``,
    command.registeredArguments.length === 0 ? '' : table(['argument', ''], command.registeredArguments.map(argumentRow)),
    table(['option', '', 'default'], command.createHelp().visibleOptions(command).map(optionRow)),
    examples === '' ? '' : `\`\`\`\n${examples}\n\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function argumentRow(argument: Argument): readonly string[] {
  return [`\`${argument.name()}\``, argument.description];
}

function optionRow(option: Option): readonly string[] {
  const choices = option.argChoices === undefined ? '' : ` (${option.argChoices.map((choice) => `\`${choice}\``).join(', ')})`;
  const variable = option.envVar === undefined ? '' : `; environment: \`${option.envVar}\``;
  const fallback: unknown = option.defaultValue;
  return [
    `\`${option.flags}\``,
    option.description + choices + variable + (option.mandatory ? '; required' : ''),
    fallback === undefined ? '' : `\`${JSON.stringify(fallback).replaceAll('"', '')}\``,
  ];
}

/** The examples that stand after a command's help. */
function examplesOf(command: Command): string {
  return (/\nExamples?:\n([\s\S]*)$/.exec(helpOf(command))?.[1] ?? '').replace(/^ {2}/gm, '').trimEnd();
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(heads), `|${heads.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
