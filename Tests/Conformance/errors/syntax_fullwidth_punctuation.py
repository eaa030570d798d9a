# Chinese punctuation pasted from a web page
x = 1
print（x）
