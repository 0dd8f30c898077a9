/** Completions for PowerShell, on Windows and elsewhere. */
import type { Offer, Offered, OfferedFlag } from './model.js';

const quoted = (word: string): string => `'${word.replaceAll("'", "''")}'`;

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`;

const offer = (one: Offer): string => {
  switch (one.kind) {
    case 'words':
      return `@{ Words = ${list(one.words)}; IsList = $${one.isList} }`;
    case 'files':
      return `@{ Endings = ${list((one.endings ?? []).map((ending) => `.${ending}`))}; Beside = ${list(one.words)} }`;
    case 'output':
      return `@{ Formats = ${list(one.formats)} }`;
    case 'anything':
      return '@{ Anything = $true }';
  }
};

const flagTable = (flags: readonly OfferedFlag[], indent: string): string =>
  flags
    .flatMap(({ names, description, value }) =>
      names.map((name) => {
        const what = value === undefined ? '' : `; Value = ${offer(value)}`;
        // Hash tables of PowerShell do not tell -v from -V.
        return `${indent}@{ Name = ${quoted(name)}; Text = ${quoted(description)}${what} }`;
      }),
    )
    .join('\n');

/** The script to be read by the shell. */
export const powershellScript = ({ flags, commands }: Offered, comment: string): string => `# ${comment}
Register-ArgumentCompleter -Native -CommandName cchc -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)

  $programFlags = @(
${flagTable(flags, '    ')}
  )
  $commands = @(
${commands
  .map(
    ({ name, description, flags: own, operands }) => `    @{
      Name = ${quoted(name)}; Text = ${quoted(description)}; Operands = ${offer(operands)}
      Flags = @(
${flagTable(own, '        ')}
      )
    }`,
  )
  .join('\n')}
  )

  function Complete-Word($text, $type, $tip) {
    if ([string]::IsNullOrEmpty($tip)) { $tip = $text }
    [System.Management.Automation.CompletionResult]::new($text, $text, $type, $tip)
  }

  # Folders and files, quoted where their names need it.
  function Complete-File($typed, $endings, $before) {
    Get-ChildItem -Path "$typed*" -ErrorAction SilentlyContinue |
      Where-Object { $_.PSIsContainer -or $endings.Count -eq 0 -or $endings -contains $_.Extension } |
      ForEach-Object {
        $path = (Resolve-Path -LiteralPath $_.FullName -Relative) -replace '^\\.[\\\\/]', ''
        if ($_.PSIsContainer) { $path = $path + [System.IO.Path]::DirectorySeparatorChar }
        $text = "$before$path"
        if ($text -match "[\\s'(){}\\[\\]&;,]") { $text = "'" + ($text -replace "'", "''") + "'" }
        [System.Management.Automation.CompletionResult]::new($text, $_.Name, 'ProviderItem', $path)
      }
  }

  function Complete-Offer($offer, $typed) {
    if ($offer.Anything) { return }
    if ($null -ne $offer.Words) {
      $before = ''
      $rest = $typed
      if ($offer.IsList -and $typed.Contains(',')) {
        $before = $typed.Substring(0, $typed.LastIndexOf(',') + 1)
        $rest = $typed.Substring($before.Length)
      }
      $offer.Words | Where-Object { $_ -like "$rest*" } | ForEach-Object { Complete-Word "$before$_" 'ParameterValue' $_ }
      return
    }
    foreach ($word in $offer.Beside) { if ($word -like "$typed*") { Complete-Word $word 'ParameterValue' $word } }
    $before = ''
    $rest = $typed
    foreach ($format in $offer.Formats) {
      if ($typed.StartsWith("\${format}:")) {
        $before = "\${format}:"
        $rest = $typed.Substring($before.Length)
      } elseif ($typed -ne '' -and $format -like "$typed*") {
        Complete-Word "\${format}:" 'ParameterValue' $format
      }
    }
    Complete-File $rest $offer.Endings $before
  }

  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition -or ($_.Extent.EndOffset -eq $cursorPosition -and $wordToComplete -eq '') } |
    ForEach-Object { $_.Extent.Text })
  $typed = $wordToComplete.Trim("'", '"')

  $command = $null
  for ($index = 0; $index -lt $words.Count -and $null -eq $command; $index++) {
    $word = $words[$index]
    $flag = $programFlags | Where-Object { $_.Name -ceq $word } | Select-Object -First 1
    if ($null -ne $flag.Value) { $index++; continue }
    $command = $commands | Where-Object { $_.Name -ceq $word } | Select-Object -First 1
  }
  $flags = if ($null -eq $command) { $programFlags } else { $command.Flags }

  if ($words.Count -gt 0) {
    $last = $flags | Where-Object { $_.Name -ceq $words[-1] } | Select-Object -First 1
    if ($null -ne $last.Value) { return Complete-Offer $last.Value $typed }
  }
  if ($typed.StartsWith('-')) {
    return $flags | Where-Object { $_.Name -clike "$typed*" } | ForEach-Object { Complete-Word $_.Name 'ParameterName' $_.Text }
  }
  if ($null -eq $command) {
    return $commands | Where-Object { $_.Name -like "$typed*" } | ForEach-Object { Complete-Word $_.Name 'Command' $_.Text }
  }
  Complete-Offer $command.Operands $typed
}
`;
