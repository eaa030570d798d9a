import Diagnostics
import Syntax
import Testing

/// The dump of a program, or its message.
func tree(_ text: String, places: Bool = false) -> String {
  do {
    return Dump(places: places).program(try Parser.parse(SourceText(name: "t.py", text: text)))
  } catch {
    return error.message
  }
}

@Suite struct ParserTests {
  @Test("operators bind as in Python")
  func precedence() {
    #expect(
      tree("-a ** -b * c + d << e & f") == """
        (Expr (Binary bitAnd (Binary shiftLeft (Binary add (Binary multiply (Unary negate (Binary power (Name a) \
        (Unary negate (Name b)))) (Name c)) (Name d)) (Name e)) (Name f)))
        """)
    #expect(
      tree("not a < b <= c or d and e") == """
        (Expr (Or [(Unary not (Compare (Name a) [less (Name b) lessEqual (Name c)])) (And [(Name d) (Name e)])]))
        """)
    #expect(tree("a - b - c") == "(Expr (Binary subtract (Binary subtract (Name a) (Name b)) (Name c)))")
    #expect(
      tree("x if y else z if u else v")
        == "(Expr (IfExp (Name y) (Name x) (IfExp (Name u) (Name z) (Name v))))")
  }

  @Test("ranges are those of CPython's ast")
  func ranges() {
    #expect(
      tree("f( (a), b ).c[1:2, ::3]", places: true) == """
        (Expr@0-23 (Subscript@0-23 (Attribute@0-13 (Call@0-11 (Name@0-1 f) [(Name@4-5 a) (Name@8-9 b)]) c) \
        (Tuple@14-22 [(Slice@14-17 (int@14-15 1) (int@16-17 2) _) (Slice@19-22 _ _ (int@21-22 3))])))
        """)
    #expect(
      tree("@d\ndef f(): pass\n\n", places: true)
        == "(FunctionDef@3-16 f [] _ [(Pass@12-16)] [(Name@1-2 d)])")
    #expect(tree("(a)+(b)", places: true) == "(Expr@0-7 (Binary@0-7 add (Name@1-2 a) (Name@5-6 b)))")
  }

  @Test("literals have their values")
  func literals() {
    #expect(tree("0x_ff, 1_000, 0b101, 0o17, 00") == "(Expr (Tuple [(int 255) (int 1000) (int 5) (int 15) (int 0)]))")
    #expect(tree("9223372036854775808") == "(Expr (bigint 9223372036854775808 10))")
    #expect(tree("0x1_0000_0000_0000_0000") == "(Expr (bigint 10000000000000000 16))")
    #expect(
      tree("1.5, .5e1, 1e999, 2j") == """
        (Expr (Tuple [(float 3ff8000000000000) (float 4014000000000000) (float 7ff0000000000000) \
        (imaginary 4000000000000000)]))
        """)
    #expect(tree(#"'a' "b\n\x41\u00e9\101\q" r'\n'"#) == #"(Expr (str 'ab\a;A\e9;A\5c;q\5c;n'))"#)
    #expect(tree(#"b'\xff\0' rb'\x'"#) == #"(Expr (bytes '\ff;\0;\5c;x'))"#)
    #expect(tree(#"'\N{GREEK SMALL LETTER ALPHA}'"#) == #"(Expr (str '\3b1;'))"#)
  }

  @Test("f-strings have texts and fields")
  func formatted() {
    #expect(
      tree(#"f'{{a}} {x!r:>{w}.2f} {y = }'"#) == """
        (Expr (f ['{a} ' (field (Name x) !r ['>' (field (Name w) _ _) '.2f']) ' ' (field 'y = ' (Name y) !r _)]))
        """)
    #expect(tree(#"f"{d['k']}" 'z'"#) == "(Expr (f [(field (Subscript (Name d) (str 'k')) _ _) 'z']))")
    #expect(tree("f'{a != b}'") == "(Expr (f [(field (Compare (Name a) [notEqual (Name b)]) _ _)]))")
  }

  @Test("statements have their parts")
  func statements() {
    #expect(
      tree("def f(a, /, b: int = 1, *c, d, **e) -> g:\n  return a, *b\n") == """
        (FunctionDef f [a / b:(Name int)=(int 1) *c d **e] (Name g) \
        [(Return (Tuple [(Name a) (Starred (Name b))]))] [])
        """)
    #expect(
      tree("try:\n  pass\nexcept (A, B) as e:\n  raise\nelse: pass\nfinally: x = 1") == """
        (Try [(Pass)] [(Except (Tuple [(Name A) (Name B)]) e [(Raise _ _)])] [(Pass)] [(Assign [(Name x)] (int 1))])
        """)
    #expect(
      tree("with (open(a) as b, c): pass\nwith (a): pass") == """
        (With [((Call (Name open) [(Name a)]) (Name b)) ((Name c) _)] [(Pass)])
        (With [((Name a) _)] [(Pass)])
        """)
    #expect(tree("from ..a.b import c as d, e") == "(ImportFrom a.b 2 [c:d e])")
    #expect(
      tree("(x): int = 1; x: int") == """
        (AnnAssign (Name x) (Name int) (int 1) 0)
        (AnnAssign (Name x) (Name int) _ 1)
        """)
    #expect(
      tree("if a: b\nelif c: d\nelse: e") == """
        (If (Name a) [(Expr (Name b))] [(If (Name c) [(Expr (Name d))] [(Expr (Name e))])])
        """)
  }

  @Test("an entry at the prompt is complete by Python's rule")
  func completeness() {
    func of(_ text: String) -> Completeness { Parser.completeness(of: SourceText(name: "<stdin>", text: text)) }
    #expect(of("x = 1") == .complete)
    #expect(of("if x:") == .incomplete)
    #expect(of("if x:\n  y") == .incomplete)
    #expect(of("if x:\n  y\n") == .complete)
    #expect(of("f(1,") == .incomplete)
    #expect(of("f(1,\n") == .incomplete)
    #expect(of("'''a\n\n") == .incomplete)
    #expect(of("x = 1 \\") == .incomplete)
    #expect(of("@d") == .incomplete)
    #expect(of("x = ") == .invalid)
    #expect(of("'a") == .invalid)
    #expect(of("if x:\n") == .invalid)
  }

  @Test("colouring covers every token and never fails")
  func highlight() {
    let source = SourceText(name: "t.py", text: "@d\ndef f(x): return f'a' + 1.5 # c\n$ 'open")
    let roles = Lexer.highlight(source).map { "\(source.text(in: $0.0)):\($0.1)" }.joined(separator: " ")
    #expect(
      roles == """
        @:operation d:decorator def:keyword f:definition (:operation x:name ):operation ::operation return:keyword \
        f'a':string +:operation 1.5:number # c:comment $:failure 'open:string
        """)
  }
}
