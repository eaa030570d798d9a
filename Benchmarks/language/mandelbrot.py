def run():
    inside = 0
    for row in range(60):
        for column in range(60):
            x = y = 0.0
            cx, cy = column / 30.0 - 1.5, row / 30.0 - 1.0
            for step in range(50):
                x, y = x * x - y * y + cx, 2.0 * x * y + cy
                if x * x + y * y > 4.0:
                    break
            else:
                inside += 1
    return inside
