/** Completions for zsh, as its own functions describe a program. */
import type { Offer, Offered, OfferedFlag } from './model.js';

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** What means something to _arguments is taken as it is. */
const plain = (text: string): string => text.replace(/[\\[\]:]/gu, '\\$&');

const words = (all: readonly string[]): string => all.map(plain).join(' ');

/** What is offered, in the words of _arguments. */
const action = (offer: Offer): string => {
  switch (offer.kind) {
    case 'words':
      return offer.isList ? `_sequence compadd - ${words(offer.words)}` : `(${words(offer.words)})`;
    case 'files': {
      if (offer.endings === undefined) return '_files';
      const glob = `"(#i)*.(${offer.endings.join('|')})"`;
      return offer.words.length === 0 ? `_files -g ${glob}` : ` _cchc_beside "${offer.words.join(' ')}" ${glob}`;
    }
    case 'output':
      return offer.formats.length === 0 ? '_files' : ` _cchc_output ${words(offer.formats)}`;
    case 'anything':
      return ' ';
  }
};

const flagSpecs = ({ names, description, value }: OfferedFlag): readonly string[] =>
  names.map((name) => {
    const sign = value === undefined ? '' : name.startsWith('--') ? '=' : '+';
    const what = value === undefined ? '' : `: :${action(value)}`;
    return quoted(`*${name}${sign}[${plain(description)}]${what}`);
  });

const specs = (flags: readonly OfferedFlag[], indent: string): string =>
  flags.flatMap(flagSpecs).join(` \\\n${indent}`);

/** The script to be read by the shell, or kept as `_cchc` in a folder of its `fpath`. */
export const zshScript = ({ flags, commands }: Offered, comment: string): string => `#compdef cchc
# ${comment}

# A file to be written, or the name of a format in front of it.
_cchc_output() {
  if compset -P "(\${(j:|:)@}):"; then
    _files
  else
    _alternative "formats:format:compadd -S ':' -- $*" 'files:file:_files'
  fi
}

# A word, or a file whose name matches a pattern.
_cchc_beside() {
  _alternative "words:word:($1)" "files:file:_files -g '$2'"
}

_cchc() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  setopt local_options extended_glob
  _arguments -C \\
    ${specs(flags, '    ')} \\
    '1: :->command' \\
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
${commands.map(({ name, description }) => `        ${quoted(`${plain(name)}:${description}`)}`).join('\n')}
      )
      _describe command commands
      ;;
    rest)
      case $line[1] in
${commands
  .map(
    ({ name, flags: own, operands }) => `        ${name})
          _arguments \\
            ${own.length === 0 ? '' : `${specs(own, '            ')} \\\n            `}${quoted(`*: :${action(operands)}`)}
          ;;`,
  )
  .join('\n')}
      esac
      ;;
  esac
}

if [[ $funcstack[1] == _cchc ]]; then _cchc "$@"; else compdef _cchc cchc; fi
`;
