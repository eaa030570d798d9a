# Names that look different may be one name
ﬁ = 3; print(fi, ﬁ); ℌ = 2; print(H); ａｂ = 4; print(ab); 𝛼 = 5; print(α)
class A: pass
a = A(); a.ﬁx = 1; print(a.fix, a.__dict__)
def f(ﬁ=2): return fi
print(f(fi=5), globals()["fi"], µ if False else "micro")
