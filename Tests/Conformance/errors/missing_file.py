# Opening a file that does not exist
try:
    open("no_such_file.txt")
except FileNotFoundError as error:
    print(error, error.errno)
open("no_such_folder/data.csv")
