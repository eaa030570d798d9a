extension BundledSource {
  /// `string`, written in the language.
  static let stringSource = #"""
    """Constants for texts."""

    whitespace = ' \t\n\r\v\f'
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = ascii_lowercase.upper()
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        """Capitalises each word."""
        return (sep or ' ').join([word.capitalize() for word in s.split(sep)])
    """#
}
