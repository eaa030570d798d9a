# A misspelt name gets a suggestion
learning_rate = 0.1
steps = 3
print(learning_rte * steps)
