// SyntaxTests
