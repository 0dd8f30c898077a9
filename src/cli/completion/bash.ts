/** Completions for bash, from version 3.2 on; needs no other package. */
import type { Offer, Offered, OfferedCommand, OfferedFlag } from './model.js';

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

const list = (words: readonly string[]): string => words.map(quoted).join(' ');

/** A regular expression for endings in lower or upper case. */
const endingPattern = (endings: readonly string[] | undefined): string =>
  endings === undefined
    ? "''"
    : quoted(`\\.(${[...endings, ...endings.map((ending) => ending.toUpperCase())].join('|')})$`);

const offerLine = (offer: Offer): string => {
  switch (offer.kind) {
    case 'words':
      return `${offer.isList ? '_cchc_list' : '_cchc_words'} ${list(offer.words)}`;
    case 'files': {
      const beside = offer.words.length === 0 ? '' : `_cchc_words ${list(offer.words)}; `;
      return `${beside}_cchc_files ${endingPattern(offer.endings)}`;
    }
    case 'output':
      return `_cchc_output ${list(offer.formats)}`.trimEnd();
    case 'anything':
      return ':';
  }
};

/** "check --format"|"check -f": a flag of a command, in each of its spellings. */
const casesOf = (command: string, flags: readonly OfferedFlag[]): readonly string[] =>
  flags.flatMap(({ names, value }) =>
    value === undefined
      ? []
      : [`    ${names.map((name) => quoted(`${command} ${name}`)).join('|')}) ${offerLine(value)}; return ;;`],
  );

const flagWords = (flags: readonly OfferedFlag[]): string => list(flags.flatMap(({ names }) => names));

const operandCase = ({ name, flags, operands }: OfferedCommand): string =>
  `    ${quoted(name)}) if [[ $cur == -* ]]; then _cchc_words ${flagWords(flags)}; else ${offerLine(operands)}; fi ;;`;

const HELPERS = `_cchc_words() {
  local word
  for word in "$@"; do
    if [[ $word == "$cur"* ]]; then COMPREPLY+=("$word"); fi
  done
}

# Some of the words, parted by commas.
_cchc_list() {
  local before='' word
  if [[ $cur == *,* ]]; then before="\${cur%,*},"; fi
  compopt -o nospace 2>/dev/null
  for word in "$@"; do
    if [[ ",$before" != *",$word,"* && $before$word == "$cur"* ]]; then COMPREPLY+=("$before$word"); fi
  done
}

# Folders, and files whose names match a pattern; without one, all.
_cchc_files() {
  local typed="\${cur//\\\\/}" name
  typed="\${typed#[\\"\\']}"
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do
    # Hidden ones only where a dot was typed.
    if [[ \${name##*/} == .* && \${typed##*/} != .* ]]; then continue; fi
    if [[ -d $name || -z $1 || $name =~ $1 ]]; then COMPREPLY+=("$name"); fi
  done < <(compgen -f -- "$typed")
}

# A file to be written, or the name of a format in front of it.
_cchc_output() {
  local before='' format index
  for format in "$@"; do
    if [[ $cur == "$format:"* ]]; then
      before="$format:"
      cur="\${cur#"$before"}"
    fi
  done
  _cchc_files ''
  for index in "\${!COMPREPLY[@]}"; do COMPREPLY[index]="$before\${COMPREPLY[index]}"; done
  if [[ -z $before && $parted == no ]]; then
    for format in "$@"; do
      if [[ -n $cur && $format == "$cur"* ]]; then
        COMPREPLY+=("$format:")
        compopt +o filenames -o nospace 2>/dev/null
      fi
    done
  fi
}`;

/** The script to be read by the shell. */
export const bashScript = ({ flags, commands }: Offered, comment: string): string => {
  const valued = flags.flatMap(({ names, value }) => (value === undefined ? [] : names)).join('|');
  const names = commands.map(({ name }) => name);
  return `# ${comment}

${HELPERS}

_cchc() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD - 1]}" parted=no command='' index
  COMPREPLY=()
  # bash parts words at colons and equals signs as well.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]] && ((COMP_CWORD > 2)); then
    prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  elif [[ $cur == ':' ]] && ((COMP_CWORD > 2)); then
    cur='' parted=yes prev="\${COMP_WORDS[COMP_CWORD - 2]}"
  elif [[ $prev == ':' ]] && ((COMP_CWORD > 3)); then
    parted=yes prev="\${COMP_WORDS[COMP_CWORD - 3]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${valued}) ((index++)) ;;
      ${names.join('|')}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  case "$command $prev" in
${[...casesOf('', flags), ...commands.flatMap(({ name, flags: own }) => casesOf(name, own))].join('\n')}
  esac
  case "$command" in
    '') if [[ $cur == -* ]]; then _cchc_words ${flagWords(flags)}; else _cchc_words ${list(names)}; fi ;;
${commands.map(operandCase).join('\n')}
  esac
}

complete -F _cchc cchc
`;
};
