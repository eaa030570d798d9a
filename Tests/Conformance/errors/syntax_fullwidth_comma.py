# A Chinese comma between arguments
print(1， 2)
