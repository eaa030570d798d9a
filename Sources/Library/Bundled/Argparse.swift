extension BundledSource {
  /// `argparse`: arguments and the layout of help.
  static let argparseActions = #"""
    """Words of a command line as values."""
    import os as _os
    import re as _re
    import sys as _sys
    import textwrap as _textwrap

    __all__ = ['ArgumentParser', 'ArgumentError', 'ArgumentTypeError', 'BooleanOptionalAction', 'FileType', 'HelpFormatter',
               'ArgumentDefaultsHelpFormatter', 'RawDescriptionHelpFormatter', 'RawTextHelpFormatter', 'MetavarTypeHelpFormatter',
               'Namespace', 'Action', 'ONE_OR_MORE', 'OPTIONAL', 'PARSER', 'REMAINDER', 'SUPPRESS', 'ZERO_OR_MORE']

    SUPPRESS = '==SUPPRESS=='
    OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, PARSER, REMAINDER = '?', '*', '+', 'A...', '...'


    class ArgumentTypeError(Exception):
        """A word that cannot become a value."""


    class ArgumentError(Exception):
        """What is wrong with an argument."""

        def __init__(self, argument, message):
            self.argument_name = _name(argument)
            self.message = message

        def __str__(self):
            return self.message if self.argument_name is None else f'argument {self.argument_name}: {self.message}'


    def _name(argument):
        if argument is None:
            return None
        if argument.option_strings:
            return '/'.join(argument.option_strings)
        if argument.metavar not in (None, SUPPRESS):
            return argument.metavar
        if argument.dest not in (None, SUPPRESS):
            return argument.dest
        return '{' + ','.join(argument.choices) + '}' if argument.choices else None


    class Namespace:
        """The values of the arguments."""

        def __init__(self, **kwargs):
            for name, value in kwargs.items():
                setattr(self, name, value)

        def __eq__(self, other):
            return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

        def __contains__(self, key):
            return key in self.__dict__

        def __repr__(self):
            plain = [f'{name}={value!r}' for name, value in self.__dict__.items() if name.isidentifier()]
            rest = {name: value for name, value in self.__dict__.items() if not name.isidentifier()}
            if rest:
                plain.append(f'**{rest!r}')
            return f'{type(self).__name__}({", ".join(plain)})'


    class Action:
        """What an argument does."""

        def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                     required=False, help=None, metavar=None):
            self.option_strings = option_strings
            self.dest = dest
            self.nargs = nargs
            self.const = const
            self.default = default
            self.type = type
            self.choices = choices
            self.required = required
            self.help = help
            self.metavar = metavar

        def __call__(self, parser, namespace, values, option_string=None):
            raise NotImplementedError('.__call__() not defined')

        def format_usage(self):
            return self.option_strings[0]

        def __repr__(self):
            names = ['option_strings', 'dest', 'nargs', 'const', 'default', 'type', 'choices', 'required', 'help', 'metavar']
            return f'{type(self).__name__}({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'


    class _StoreAction(Action):
        def __init__(self, option_strings, dest, nargs=None, **kwargs):
            if nargs == 0:
                raise ValueError('nargs for store actions must be != 0; if you have nothing to store, actions such as store '
                                 'true or store const may be more appropriate')
            Action.__init__(self, option_strings, dest, nargs=nargs, **kwargs)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, values)


    class _StoreConstAction(Action):
        def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
            Action.__init__(self, option_strings, dest, nargs=0, const=const, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, self.const)


    class _StoreTrueAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=False, required=False, help=None):
            _StoreConstAction.__init__(self, option_strings, dest, const=True, default=default, required=required, help=help)


    class _StoreFalseAction(_StoreConstAction):
        def __init__(self, option_strings, dest, default=True, required=False, help=None):
            _StoreConstAction.__init__(self, option_strings, dest, const=False, default=default, required=required, help=help)


    def _appended(namespace, dest, values):
        items = list(getattr(namespace, dest, None) or [])
        items.extend(values)
        setattr(namespace, dest, items)


    class _AppendAction(Action):
        def __call__(self, parser, namespace, values, option_string=None):
            _appended(namespace, self.dest, [values])


    class _AppendConstAction(_StoreConstAction):
        def __call__(self, parser, namespace, values, option_string=None):
            _appended(namespace, self.dest, [self.const])


    class _ExtendAction(_AppendAction):
        def __call__(self, parser, namespace, values, option_string=None):
            _appended(namespace, self.dest, values)


    class _CountAction(Action):
        def __init__(self, option_strings, dest, default=None, required=False, help=None):
            Action.__init__(self, option_strings, dest, nargs=0, default=default, required=required, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            setattr(namespace, self.dest, (getattr(namespace, self.dest, None) or 0) + 1)


    class _HelpAction(Action):
        def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
            Action.__init__(self, option_strings, dest, nargs=0, default=default, help=help)

        def __call__(self, parser, namespace, values, option_string=None):
            parser.print_help()
            parser.exit()


    class _VersionAction(Action):
        def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                     help="show program's version number and exit"):
            Action.__init__(self, option_strings, dest, nargs=0, default=default, help=help)
            self.version = version

        def __call__(self, parser, namespace, values, option_string=None):
            text = (self.version or parser.version).replace('%(prog)s', parser.prog)
            _sys.stdout.write(text + '\n')
            parser.exit()


    class BooleanOptionalAction(Action):
        """A switch with --name and --no-name."""

        def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                     metavar=None):
            names = []
            for option in option_strings:
                names.append(option)
                if option.startswith('--'):
                    names.append('--no-' + option[2:])
            if help is not None and default is not None and default is not SUPPRESS:
                help += ' (default: %(default)s)'
            Action.__init__(self, names, dest, nargs=0, default=default, type=type, choices=choices, required=required,
                            help=help, metavar=metavar)

        def __call__(self, parser, namespace, values, option_string=None):
            if option_string in self.option_strings:
                setattr(namespace, self.dest, not option_string.startswith('--no-'))

        def format_usage(self):
            return ' | '.join(self.option_strings)


    class _ChoiceAction(Action):
        def __init__(self, dest, help, metavar):
            Action.__init__(self, [], dest, help=help, metavar=metavar)


    class _SubParsersAction(Action):
        def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
            self._prefix = prog
            self._class = parser_class
            self._parsers = {}
            self._choices_actions = []
            Action.__init__(self, option_strings, dest, nargs=PARSER, choices=self._parsers, required=required, help=help,
                            metavar=metavar)

        def add_parser(self, name, *, aliases=(), **kwargs):
            """Adds a command."""
            if kwargs.get('prog') is None:
                kwargs['prog'] = f'{self._prefix} {name}'
            if 'help' in kwargs:
                title = name + (f' ({", ".join(aliases)})' if aliases else '')
                self._choices_actions.append(_ChoiceAction(name, kwargs.pop('help'), title))
            parser = self._class(**kwargs)
            for one in (name,) + tuple(aliases):
                self._parsers[one] = parser
            return parser

        def __call__(self, parser, namespace, values, option_string=None):
            name, rest = values[0], values[1:]
            if self.dest is not SUPPRESS:
                setattr(namespace, self.dest, name)
            if name not in self._parsers:
                choices = ', '.join(self._parsers)
                raise ArgumentError(self, f'unknown parser {name!r} (choices: {choices})')
            inner, rest = self._parsers[name].parse_known_args(rest, None)
            for key, value in vars(inner).items():
                setattr(namespace, key, value)
            if rest:
                namespace.__dict__.setdefault('_unrecognized_args', []).extend(rest)


    class FileType:
        """Opens the file that a word names."""

        def __init__(self, mode='r', bufsize=-1, encoding=None, errors=None):
            self._mode = mode

        def __call__(self, string):
            if string == '-':
                return _sys.stdin if 'r' in self._mode else _sys.stdout
            try:
                return open(string, self._mode)
            except OSError as problem:
                raise ArgumentTypeError(f"can't open '{string}': {problem}") from None


    _actions = {None: _StoreAction, 'store': _StoreAction, 'store_const': _StoreConstAction, 'store_true': _StoreTrueAction,
                'store_false': _StoreFalseAction, 'append': _AppendAction, 'append_const': _AppendConstAction,
                'extend': _ExtendAction, 'count': _CountAction, 'help': _HelpAction, 'version': _VersionAction,
                'parsers': _SubParsersAction}


    class HelpFormatter:
        """How help is laid out."""

        def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
            self._prog = prog
            self._step = indent_increment
            self._width = 78 if width is None else width
            self._position = min(max_help_position, max(self._width - 20, indent_increment * 2))

        def _fill_text(self, text, width, indent):
            text = ' '.join(text.split())
            return _textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

        def _split_lines(self, text, width):
            return _textwrap.wrap(' '.join(text.split()), width)

        def _get_help_string(self, action):
            return action.help

        def _metavar(self, action, standard, count=1):
            if action.metavar is not None:
                result = action.metavar
            elif action.choices is not None:
                result = '{' + ','.join([str(choice) for choice in action.choices]) + '}'
            else:
                result = standard
            return result if isinstance(result, tuple) else (result,) * count

        def _default_metavar(self, action):
            return action.dest.upper() if action.option_strings else action.dest

        def _args(self, action):
            standard = self._default_metavar(action)
            nargs = action.nargs
            if nargs is None:
                return '%s' % self._metavar(action, standard)
            if nargs == OPTIONAL:
                return '[%s]' % self._metavar(action, standard)
            if nargs == ZERO_OR_MORE:
                names = self._metavar(action, standard)
                return '[%s [%s ...]]' % names if len(names) == 2 else '[%s ...]' % names
            if nargs == ONE_OR_MORE:
                return '%s [%s ...]' % self._metavar(action, standard, 2)
            if nargs == REMAINDER:
                return '...'
            if nargs == PARSER:
                return '%s ...' % self._metavar(action, standard)
            if nargs == SUPPRESS:
                return ''
            return ' '.join(self._metavar(action, standard, nargs))

        def _expand(self, action, prog):
            values = {**vars(action), 'prog': prog}
            for name in list(values):
                if values[name] is SUPPRESS:
                    del values[name]
                elif hasattr(values[name], '__name__'):
                    values[name] = values[name].__name__
            if values.get('choices') is not None:
                values['choices'] = ', '.join([str(choice) for choice in values['choices']])
            return self._get_help_string(action) % values

        def _invocation(self, action):
            if not action.option_strings:
                return self._metavar(action, self._default_metavar(action))[0]
            if action.nargs == 0:
                return ', '.join(action.option_strings)
            args = self._args(action)
            return ', '.join([f'{option} {args}' for option in action.option_strings])

        def usage(self, usage, actions, groups, prefix=None):
            """The usage line, wrapped."""
            prefix = 'usage: ' if prefix is None else prefix
            if usage is not None:
                return f'{prefix}{usage % {"prog": self._prog}}\n\n'
            if not actions:
                return f'{prefix}{self._prog}\n\n'
            optionals = [action for action in actions if action.option_strings]
            positionals = [action for action in actions if not action.option_strings]
            parts = self._usage_parts(optionals, groups) + self._usage_parts(positionals, groups)
            text = ' '.join([self._prog] + parts)
            if len(prefix) + len(text) <= self._width:
                return f'{prefix}{text}\n\n'
            option_parts = self._usage_parts(optionals, groups)
            place_parts = self._usage_parts(positionals, groups)

            def lines(parts, indent, first=None):
                result, line = [], []
                length = (len(first) if first is not None else len(indent)) - 1
                for part in parts:
                    if length + 1 + len(part) > self._width and line:
                        result.append(indent + ' '.join(line))
                        line, length = [], len(indent) - 1
                    line.append(part)
                    length += len(part) + 1
                if line:
                    result.append(indent + ' '.join(line))
                if first is not None:
                    result[0] = result[0][len(indent):]
                return result

            if len(prefix) + len(self._prog) <= 0.75 * self._width:
                indent = ' ' * (len(prefix) + len(self._prog) + 1)
                if option_parts:
                    result = lines([self._prog] + option_parts, indent, prefix)
                    result += lines(place_parts, indent)
                else:
                    result = lines([self._prog] + place_parts, indent, prefix)
            else:
                indent = ' ' * len(prefix)
                result = lines(option_parts + place_parts, indent)
                if len(result) > 1:
                    result = lines(option_parts, indent) + lines(place_parts, indent)
                result = [self._prog] + result
            return prefix + '\n'.join(result) + '\n\n'

        def _usage_parts(self, actions, groups):
            parts, done = [], []
            for action in actions:
                if action.help is SUPPRESS or action in done:
                    continue
                group = None
                for one in groups:
                    if action in one._group_actions and all([member in actions for member in one._group_actions]):
                        group = one
                if group is not None:
                    done += group._group_actions
                    inside = ' | '.join([self._usage_part(member, True) for member in group._group_actions
                                         if member.help is not SUPPRESS])
                    parts.append(f'({inside})' if group.required else f'[{inside}]')
                else:
                    parts.append(self._usage_part(action, False))
            return parts

        def _usage_part(self, action, grouped):
            if not action.option_strings:
                text = self._args(action)
                if grouped and text[:1] == '[' and text[-1:] == ']':
                    text = text[1:-1]
                return text
            text = action.format_usage() if action.nargs == 0 else f'{action.option_strings[0]} {self._args(action)}'
            return text if action.required or grouped else f'[{text}]'

        def sections(self, groups, prog):
            """The help of all arguments."""
            entries = []
            longest = 0
            for group in groups:
                shown = []
                for action in group._group_actions:
                    if action.help is SUPPRESS:
                        continue
                    shown.append((action, self._step))
                    longest = max(longest, len(self._invocation(action)) + self._step)
                    for inner in getattr(action, '_choices_actions', ()):
                        shown.append((inner, 2 * self._step))
                        longest = max(longest, len(self._invocation(inner)) + 2 * self._step)
                entries.append((group, shown))
            position = min(longest + 2, self._position)
            text = ''
            for group, shown in entries:
                body = ''
                if group.description:
                    body += self._fill_text(group.description % {'prog': prog}, self._width - self._step, ' ' * self._step)
                    body += '\n\n' if shown else '\n'
                for action, indent in shown:
                    body += self._entry(action, indent, position, prog)
                if body:
                    text += f'{group.title}:\n{body}\n'
            return text

        def _entry(self, action, indent, position, prog):
            head = self._invocation(action)
            room = position - indent - 2
            if not action.help or not action.help.strip():
                return ' ' * indent + head + '\n'
            lines = self._split_lines(self._expand(action, prog), max(self._width - position, 11))
            if len(head) <= room:
                text = ' ' * indent + head.ljust(room) + '  ' + lines[0] + '\n'
                lines = lines[1:]
            else:
                text = ' ' * indent + head + '\n'
            return text + ''.join([' ' * position + line + '\n' for line in lines])


    class RawDescriptionHelpFormatter(HelpFormatter):
        """Leaves descriptions as they are."""

        def _fill_text(self, text, width, indent):
            return ''.join([indent + line for line in text.splitlines(True)])


    class RawTextHelpFormatter(RawDescriptionHelpFormatter):
        """Leaves all texts as they are."""

        def _split_lines(self, text, width):
            return text.splitlines()


    class ArgumentDefaultsHelpFormatter(HelpFormatter):
        """Adds defaults to the help of arguments."""

        def _get_help_string(self, action):
            text = action.help or ''
            if '%(default)' not in text and action.default is not SUPPRESS:
                if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                    text += ' (default: %(default)s)'
            return text


    class MetavarTypeHelpFormatter(HelpFormatter):
        """Shows types where values stand."""

        def _default_metavar(self, action):
            return action.type.__name__


    class _Group:
        def __init__(self, container, title=None, description=None):
            self._container = container
            self.title = title
            self.description = description
            self._group_actions = []

        def add_argument(self, *args, **kwargs):
            action = self._container._made(args, kwargs)
            self._group_actions.append(action)
            self._container._register(action)
            return action

        def add_mutually_exclusive_group(self, *, required=False):
            return self._container._exclusive(self, required)


    class _Exclusive:
        def __init__(self, container, group, required):
            self._container = container
            self._group = group
            self.required = required
            self._group_actions = []

        def add_argument(self, *args, **kwargs):
            action = self._container._made(args, kwargs)
            if action.required:
                raise ValueError('mutually exclusive arguments must be optional')
            if self._group is not None:
                self._group._group_actions.append(action)
                self._container._register(action)
            else:
                self._container._place(action)
            self._group_actions.append(action)
            return action
    """#
}
