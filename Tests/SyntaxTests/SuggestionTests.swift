import Diagnostics
import Testing

@Suite struct SuggestionTests {
  @Test("the nearest name is suggested, by CPython's weights")
  func nearest() {
    #expect(suggestion(for: "pritn", among: ["abs", "print", "sum"]) == "print")
    #expect(suggestion(for: "Tensor", among: ["tensor"]) == "tensor")
    #expect(suggestion(for: "xyz", among: ["abs", "print"]) == nil)
    #expect(suggestion(for: "print", among: ["print"]) == nil)
  }
}
