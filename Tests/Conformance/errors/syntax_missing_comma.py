# Two values side by side
values = [1, 2 3]
