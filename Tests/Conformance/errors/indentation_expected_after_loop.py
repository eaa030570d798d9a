# A loop whose body lost its indentation
for i in range(3):
print(i)
