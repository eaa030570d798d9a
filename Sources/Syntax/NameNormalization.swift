/// Names that look different and are the same: CPython compares names in the form NFKC.
///
/// Here are the letters that programs use for mathematics and for East Asian widths: Latin and Greek in every style,
/// letterlike symbols, ligatures, superscripts, fullwidth forms. Sequences of a letter and a combining mark stay as written.
enum NameNormalization {
  /// The normal form of a name.
  static func normalized(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { append(scalar, to: &result) }
    return String(result)
  }

  private static func append(_ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF3F, 0xFF41...0xFF5A: add(scalar.value - 0xFEE0, to: &result)
    case 0x1D400...0x1D6A3:
      // Thirteen styles of the Latin alphabet, capitals first.
      let letter = (scalar.value - 0x1D400) % 52
      add(letter < 26 ? 0x41 + letter : 0x61 + letter - 26, to: &result)
    case 0x1D6A8...0x1D7C9:
      result.append(greek[Int(scalar.value - 0x1D6A8) % greek.count])
    case 0x1D7CE...0x1D7FF: add(0x30 + (scalar.value - 0x1D7CE) % 10, to: &result)
    default:
      if let letters = table[scalar.value] {
        for letter in letters { add(letter, to: &result) }
      } else {
        result.append(scalar)
      }
    }
  }

  private static func add(_ value: UInt32, to result: inout String.UnicodeScalarView) {
    if let scalar = Unicode.Scalar(value) { result.append(scalar) }
  }

  /// The Greek alphabet in the order of its mathematical styles.
  private static let greek = Array("ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂εθκφρπ".unicodeScalars)

  private static let table: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for entry in pairs.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      guard parts.count == 2, let key = UInt32(parts[0], radix: 16) else { continue }
      table[key] = parts[1].split(separator: "+").compactMap { UInt32($0, radix: 16) }
    }
    return table
  }()

  /// A letter and what it stands for, in hexadecimal digits.
  private static let pairs = """
    AA=61 B5=3BC BA=6F 132=49+4A 133=69+6A 13F=4C+B7 140=6C+B7 149=2BC+6E 17F=73 1C4=44+17D 1C5=44+17E 1C6=64+17E
    1C7=4C+4A 1C8=4C+6A 1C9=6C+6A 1CA=4E+4A 1CB=4E+6A 1CC=6E+6A 1F1=44+5A 1F2=44+7A 1F3=64+7A 2B0=68 2B1=266
    2B2=6A 2B3=72 2B4=279 2B5=27B 2B6=281 2B7=77 2B8=79 2E0=263 2E1=6C 2E2=73 2E3=78 2E4=295 374=2B9 387=B7
    3D0=3B2 3D1=3B8 3D2=3A5 3D3=38E 3D4=3AB 3D5=3C6 3D6=3C0 3F0=3BA 3F1=3C1 3F2=3C2 3F4=398 3F5=3B5 3F9=3A3
    1D2C=41 1D2D=C6 1D2E=42 1D30=44 1D31=45 1D32=18E 1D33=47 1D34=48 1D35=49 1D36=4A 1D37=4B 1D38=4C 1D39=4D
    1D3A=4E 1D3C=4F 1D3D=222 1D3E=50 1D3F=52 1D40=54 1D41=55 1D42=57 1D43=61 1D44=250 1D45=251 1D46=1D02 1D47=62
    1D48=64 1D49=65 1D4A=259 1D4B=25B 1D4C=25C 1D4D=67 1D4F=6B 1D50=6D 1D51=14B 1D52=6F 1D53=254 1D54=1D16
    1D55=1D17 1D56=70 1D57=74 1D58=75 1D59=1D1D 1D5A=26F 1D5B=76 1D5C=1D25 1D5D=3B2 1D5E=3B3 1D5F=3B4 1D60=3C6
    1D61=3C7 1D62=69 1D63=72 1D64=75 1D65=76 1D66=3B2 1D67=3B3 1D68=3C1 1D69=3C6 1D6A=3C7 1D78=43D 1D9B=252
    1D9C=63 1D9D=255 1D9E=F0 1D9F=25C 1DA0=66 1DA1=25F 1DA2=261 1DA3=265 1DA4=268 1DA5=269 1DA6=26A 1DA7=1D7B
    1DA8=29D 1DA9=26D 1DAA=1D85 1DAB=29F 1DAC=271 1DAD=270 1DAE=272 1DAF=273 1DB0=274 1DB1=275 1DB2=278 1DB3=282
    1DB4=283 1DB5=1AB 1DB6=289 1DB7=28A 1DB8=1D1C 1DB9=28B 1DBA=28C 1DBB=7A 1DBC=290 1DBD=291 1DBE=292 1DBF=3B8
    2071=69 207F=6E 2090=61 2091=65 2092=6F 2093=78 2094=259 2095=68 2096=6B 2097=6C 2098=6D 2099=6E 209A=70
    209B=73 209C=74 2102=43 2107=190 210A=67 210B=48 210C=48 210D=48 210E=68 210F=127 2110=49 2111=49 2112=4C
    2113=6C 2115=4E 2119=50 211A=51 211B=52 211C=52 211D=52 2124=5A 2126=3A9 2128=5A 212A=4B 212B=C5 212C=42
    212D=43 212F=65 2130=45 2131=46 2133=4D 2134=6F 2135=5D0 2136=5D1 2137=5D2 2138=5D3 2139=69 213C=3C0 213D=3B3
    213E=393 213F=3A0 2145=44 2146=64 2147=65 2148=69 2149=6A 2160=49 2161=49+49 2162=49+49+49 2163=49+56 2164=56
    2165=56+49 2166=56+49+49 2167=56+49+49+49 2168=49+58 2169=58 216A=58+49 216B=58+49+49 216C=4C 216D=43 216E=44
    216F=4D 2170=69 2171=69+69 2172=69+69+69 2173=69+76 2174=76 2175=76+69 2176=76+69+69 2177=76+69+69+69
    2178=69+78 2179=78 217A=78+69 217B=78+69+69 217C=6C 217D=63 217E=64 217F=6D FB00=66+66 FB01=66+69 FB02=66+6C
    FB03=66+66+69 FB04=66+66+6C FB05=73+74 FB06=73+74
    """
}
