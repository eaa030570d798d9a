extension BundledSource {
  /// `argparse`: the parser.
  static let argparseParser = #"""


    class ArgumentParser:
        """Knows the arguments of a program."""

        def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=(), formatter_class=HelpFormatter,
                     prefix_chars='-', fromfile_prefix_chars=None, argument_default=None, conflict_handler='error',
                     add_help=True, allow_abbrev=True, exit_on_error=True):
            self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
            self.usage = usage
            self.description = description
            self.epilog = epilog
            self.formatter_class = formatter_class
            self.prefix_chars = prefix_chars
            self.argument_default = argument_default
            self.conflict_handler = conflict_handler
            self.allow_abbrev = allow_abbrev
            self.exit_on_error = exit_on_error
            self._actions = []
            self._options = {}
            self._defaults = {}
            self._exclusives = []
            self._subparsers = None
            self._positionals = _Group(self, 'positional arguments')
            self._optionals = _Group(self, 'options')
            self._groups = [self._positionals, self._optionals]
            self.add_help = add_help
            if add_help:
                mark = '-' if '-' in prefix_chars else prefix_chars[0]
                self.add_argument(mark + 'h', mark * 2 + 'help', action='help', default=SUPPRESS,
                                  help='show this help message and exit')
            for parent in parents:
                for group in parent._groups:
                    own = next((one for one in self._groups if one.title == group.title), None)
                    if own is None:
                        own = _Group(self, group.title, group.description)
                        self._groups.append(own)
                    for action in group._group_actions:
                        own._group_actions.append(action)
                        self._register(action)
                self._exclusives += parent._exclusives
                self._defaults.update(parent._defaults)

        def __repr__(self):
            names = ['prog', 'usage', 'description', 'formatter_class', 'conflict_handler', 'add_help']
            return f'ArgumentParser({", ".join([f"{name}={getattr(self, name)!r}" for name in names])})'

        # What the program says about its arguments.

        def add_argument(self, *args, **kwargs):
            """Adds an argument."""
            action = self._made(args, kwargs)
            self._place(action)
            return action

        def _place(self, action):
            (self._optionals if action.option_strings else self._positionals)._group_actions.append(action)
            self._register(action)

        def _register(self, action):
            taken = [option for option in action.option_strings if option in self._options]
            if taken and self.conflict_handler != 'resolve':
                word = 'strings' if len(taken) > 1 else 'string'
                raise ArgumentError(action, f'conflicting option {word}: {", ".join(taken)}')
            for option in taken:
                other = self._options.pop(option)
                other.option_strings.remove(option)
                if not other.option_strings:
                    self._actions.remove(other)
                    for group in self._groups:
                        if other in group._group_actions:
                            group._group_actions.remove(other)
            self._actions.append(action)
            for option in action.option_strings:
                self._options[option] = action

        def _made(self, args, kwargs):
            kwargs = dict(kwargs)
            if not args or len(args) == 1 and args[0][:1] not in self.prefix_chars:
                if args and 'dest' in kwargs:
                    raise ValueError('dest supplied twice for positional argument')
                dest = kwargs.pop('dest', None) if not args else args[0]
                if dest is None:
                    raise TypeError("add_argument() missing 1 required positional argument: 'dest'")
                if 'required' in kwargs:
                    raise TypeError("'required' is an invalid argument for positionals")
                if kwargs.get('nargs') not in (OPTIONAL, ZERO_OR_MORE):
                    kwargs['required'] = True
                if kwargs.get('nargs') == ZERO_OR_MORE and 'default' not in kwargs:
                    kwargs['required'] = True
                options = []
            else:
                options = list(args)
                for option in options:
                    if option[:1] not in self.prefix_chars:
                        raise ValueError(f'invalid option string {option!r}: must start with a character '
                                         f'{self.prefix_chars!r}')
                dest = kwargs.pop('dest', None)
                if dest is None:
                    long = [option for option in options if len(option) > 1 and option[1] in self.prefix_chars]
                    dest = (long or options)[0].lstrip(self.prefix_chars)
                    if not dest:
                        raise ValueError(f'dest= is required for options like {options[0]!r}')
                    dest = dest.replace('-', '_')
            if 'default' not in kwargs:
                if dest in self._defaults:
                    kwargs['default'] = self._defaults[dest]
                elif self.argument_default is not None:
                    kwargs['default'] = self.argument_default
            chosen = kwargs.pop('action', None)
            maker = _actions.get(chosen, chosen) if chosen is None or isinstance(chosen, str) else chosen
            if not callable(maker):
                raise ValueError(f'unknown action "{maker}"')
            if not options and issubclass(maker, (_StoreConstAction, _CountAction)) and 'required' in kwargs:
                kwargs.pop('required')
            action = maker(options, dest=dest, **kwargs)
            if action.type is not None and not callable(action.type):
                raise ValueError(f'{action.type!r} is not callable')
            return action

        def add_argument_group(self, title=None, description=None):
            """A group of its own in the help."""
            group = _Group(self, title, description)
            self._groups.append(group)
            return group

        def add_mutually_exclusive_group(self, *, required=False):
            """Arguments of which only one may be given."""
            return self._exclusive(None, required)

        def _exclusive(self, group, required):
            made = _Exclusive(self, group, required)
            self._exclusives.append(made)
            return made

        def add_subparsers(self, *, title=None, description=None, prog=None, dest=SUPPRESS, required=False, help=None,
                           metavar=None, parser_class=None, action=None):
            """Commands with arguments of their own."""
            if self._subparsers is not None:
                self.error('cannot have multiple subparser arguments')
            if prog is None:
                positionals = [one for one in self._actions if not one.option_strings]
                formatter = self.formatter_class(self.prog)
                prog = ' '.join([self.prog] + formatter._usage_parts(positionals, []))
            made = _SubParsersAction([], prog, parser_class or type(self), dest, required, help, metavar)
            if title is not None or description is not None:
                group = self.add_argument_group(title or 'subcommands', description)
            else:
                group = self._positionals
            group._group_actions.append(made)
            self._register(made)
            self._subparsers = made
            return made

        def set_defaults(self, **kwargs):
            """Values of what is not given."""
            self._defaults.update(kwargs)
            for action in self._actions:
                if action.dest in kwargs:
                    action.default = kwargs[action.dest]

        def get_default(self, dest):
            """The value of what is not given."""
            for action in self._actions:
                if action.dest == dest and action.default is not None:
                    return action.default
            return self._defaults.get(dest)

        # Reading words.

        def parse_args(self, args=None, namespace=None):
            """The values of all arguments; words that are left are an error."""
            values, rest = self.parse_known_args(args, namespace)
            if rest:
                self.error(f'unrecognized arguments: {" ".join(rest)}')
            return values

        def parse_known_args(self, args=None, namespace=None):
            """The values of the arguments, and the words that are left."""
            words = list(_sys.argv[1:] if args is None else args)
            namespace = Namespace() if namespace is None else namespace
            for action in self._actions:
                if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                    setattr(namespace, action.dest, action.default)
            for dest, value in self._defaults.items():
                if not hasattr(namespace, dest):
                    setattr(namespace, dest, value)
            if not self.exit_on_error:
                rest = self._parse(words, namespace)
            else:
                try:
                    rest = self._parse(words, namespace)
                except ArgumentError as problem:
                    self.error(str(problem))
            if '_unrecognized_args' in namespace.__dict__:
                rest += namespace.__dict__.pop('_unrecognized_args')
            return namespace, rest

        parse_intermixed_args = parse_args

        def _option(self, word):
            if not word or word[0] not in self.prefix_chars:
                return None
            if word in self._options:
                return self._options[word], word, None
            if len(word) == 1:
                return None
            if '=' in word:
                option, value = word.split('=', 1)
                if option in self._options:
                    return self._options[option], option, value
            found = self._abbreviated(word)
            if len(found) > 1:
                names = ', '.join([option for _, option, _ in found])
                self.error(f'ambiguous option: {word} could match {names}')
            if found:
                return found[0]
            if _re.match(r'^-\d+$|^-\d*\.\d+$', word) and not any([_re.match(r'^-\d+$|^-\d*\.\d+$', option)
                                                                    for option in self._options]):
                return None
            if ' ' in word:
                return None
            return None, word, None

        def _abbreviated(self, word):
            found = []
            if word[1] in self.prefix_chars:
                if self.allow_abbrev:
                    name, _, value = word.partition('=')
                    found = [(action, option, value if '=' in word else None) for option, action in self._options.items()
                             if option.startswith(name)]
            else:
                for option, action in self._options.items():
                    if option == word[:2]:
                        found.append((action, option, word[2:]))
                    elif option.startswith(word):
                        found.append((action, option, None))
            return found

        def _parse(self, words, namespace):
            kinds, options = [], {}
            after = False
            for place, word in enumerate(words):
                if after:
                    kinds.append('A')
                elif word == '--':
                    kinds.append('-')
                    after = True
                else:
                    option = self._option(word)
                    if option is None:
                        kinds.append('A')
                    else:
                        kinds.append('O')
                        options[place] = option
            pattern = ''.join(kinds)
            seen, seen_by_user, rest = [], [], []
            positionals = [action for action in self._actions if not action.option_strings]

            def take(action, values, option=None):
                seen.append(action)
                value = self._values(action, values)
                if value is not action.default:
                    seen_by_user.append(action)
                    for group in self._exclusives:
                        for other in group._group_actions if action in group._group_actions else ():
                            if other is not action and other in seen_by_user:
                                raise ArgumentError(action, f'not allowed with argument {_name(other)}')
                if value is not SUPPRESS:
                    action(self, namespace, value, option)

            def take_positionals(start):
                for count in range(len(positionals), 0, -1):
                    match = _re.match(''.join([self._pattern(one) for one in positionals[:count]]), pattern[start:])
                    if match:
                        for action, part in zip(positionals[:count], match.groups()):
                            chosen = words[start:start + len(part)]
                            start += len(part)
                            take(action, chosen)
                        del positionals[:count]
                        break
                return start

            def take_option(start):
                action, option, given = options[start]
                if action is None:
                    rest.append(words[start])
                    return start + 1
                while True:
                    if given is not None:
                        if action.nargs == 0 and option[1:2] not in self.prefix_chars and given:
                            take(action, [], option)
                            option, given = option[0] + given[0], given[1:] or None
                            if option not in self._options:
                                raise ArgumentError(action, f'ignored explicit argument {(option[1:] + (given or ""))!r}')
                            action = self._options[option]
                            continue
                        if action.nargs in (None, OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE) or action.nargs == 1:
                            take(action, [given], option)
                            return start + 1
                        raise ArgumentError(action, f'ignored explicit argument {given!r}')
                    count = self._count(action, pattern[start + 1:])
                    take(action, words[start + 1:start + 1 + count], option)
                    return start + 1 + count

            place = 0
            last = max(options) if options else -1
            while place <= last:
                following = min([one for one in options if one >= place])
                if place != following:
                    end = take_positionals(place)
                    if end > place:
                        place = end
                        continue
                if place not in options:
                    rest += words[place:following]
                    place = following
                place = take_option(place)
            place = take_positionals(place)
            rest += words[place:]
            self._require(seen, seen_by_user, namespace)
            return rest

        def _require(self, seen, seen_by_user, namespace):
            missing = []
            for action in self._actions:
                if action in seen:
                    continue
                if action.required:
                    missing.append(_name(action))
                elif action.default is not None and isinstance(action.default, str) and hasattr(namespace, action.dest) \
                        and action.default is getattr(namespace, action.dest):
                    setattr(namespace, action.dest, self._value(action, action.default))
            if missing:
                self.error(f'the following arguments are required: {", ".join(missing)}')
            for group in self._exclusives:
                if group.required and not any([action in seen_by_user for action in group._group_actions]):
                    names = ' '.join([_name(action) for action in group._group_actions if action.help is not SUPPRESS])
                    self.error(f'one of the arguments {names} is required')

        def _pattern(self, action):
            nargs = action.nargs
            text = {None: '(-*A-*)', OPTIONAL: '(-*A?-*)', ZERO_OR_MORE: '(-*[A-]*)', ONE_OR_MORE: '(-*A[A-]*)',
                    REMAINDER: '([-AO]*)', PARSER: '(-*A[-AO]*)', SUPPRESS: '(-*-*)'}.get(nargs)
            if text is None:
                text = '(-*%s-*)' % '-*'.join('A' * nargs)
            if action.option_strings:
                text = text.replace('-*', '').replace('-', '')
            return text

        def _count(self, action, pattern):
            match = _re.match(self._pattern(action), pattern)
            if match is None:
                words = {None: 'expected one argument', OPTIONAL: 'expected at most one argument',
                         ONE_OR_MORE: 'expected at least one argument'}
                message = words.get(action.nargs)
                if message is None:
                    message = f'expected {action.nargs} argument{"" if action.nargs == 1 else "s"}'
                raise ArgumentError(action, message)
            return len(match.group(1))

        def _values(self, action, words):
            if action.nargs not in (PARSER, REMAINDER) and '--' in words:
                words = list(words)
                words.remove('--')
            nargs = action.nargs
            if not words and nargs == OPTIONAL:
                value = action.const if action.option_strings else action.default
                if isinstance(value, str):
                    value = self._value(action, value)
                    self._check(action, value)
                return value
            if not words and nargs == ZERO_OR_MORE and not action.option_strings:
                if action.default is not None:
                    self._check_default(action)
                    return action.default
                return words
            if len(words) == 1 and nargs in (None, OPTIONAL):
                value = self._value(action, words[0])
                self._check(action, value)
                return value
            if nargs == REMAINDER:
                return [self._value(action, word) for word in words]
            if nargs == PARSER:
                values = [self._value(action, word) for word in words]
                self._check(action, values[0])
                return values
            values = [self._value(action, word) for word in words]
            for value in values:
                self._check(action, value)
            return values

        def _check_default(self, action):
            pass

        def _value(self, action, word):
            function = action.type
            if function is None:
                return word
            try:
                return function(word)
            except ArgumentTypeError as problem:
                raise ArgumentError(action, str(problem)) from None
            except (TypeError, ValueError):
                name = getattr(function, '__name__', repr(function))
                raise ArgumentError(action, f'invalid {name} value: {word!r}') from None

        def _check(self, action, value):
            if action.choices is not None and value not in action.choices:
                raise ArgumentError(action, f'invalid choice: {value!r} (choose from '
                                    f'{", ".join([repr(choice) for choice in action.choices])})')

        # Talking to the person.

        def format_usage(self):
            """How to call the program."""
            text = self.formatter_class(self.prog).usage(self.usage, self._actions, self._exclusives)
            return text.rstrip('\n') + '\n'

        def format_help(self):
            """All about the arguments."""
            formatter = self.formatter_class(self.prog)
            text = formatter.usage(self.usage, self._actions, self._exclusives)
            if self.description:
                text += formatter._fill_text(self.description.replace('%(prog)s', self.prog), formatter._width, '') + '\n\n'
            text += formatter.sections(self._groups, self.prog)
            if self.epilog:
                text += formatter._fill_text(self.epilog.replace('%(prog)s', self.prog), formatter._width, '') + '\n'
            return text.rstrip('\n') + '\n'

        def print_usage(self, file=None):
            """Prints how to call the program."""
            (_sys.stdout if file is None else file).write(self.format_usage())

        def print_help(self, file=None):
            """Prints all about the arguments."""
            (_sys.stdout if file is None else file).write(self.format_help())

        def exit(self, status=0, message=None):
            """Ends the program."""
            if message:
                _sys.stderr.write(message)
            _sys.exit(status)

        def error(self, message):
            """Says what is wrong and ends the program."""
            self.print_usage(_sys.stderr)
            self.exit(2, f'{self.prog}: error: {message}\n')
    """#
}
