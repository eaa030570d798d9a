# Texts with $names
from string import Template
t = Template("$who likes ${what}, $$5 and $what2")
print(t.template, t.substitute(who="tim", what="kung", what2=3), t.safe_substitute(who="x"), t.substitute({"who": 1, "what": 2}, what2=None))
print(Template("a ${b c").safe_substitute(), Template("$").safe_substitute(), Template("x$1").safe_substitute(), t.get_identifiers(), t.is_valid(), Template("$ x").is_valid())
for template, values in [("$a", {}), ("x\n $ y", {}), ("${a", {"a": 1}), ("$1", {})]:
    try:
        print(Template(template).substitute(values))
    except Exception as error:
        print(type(error).__name__, error)
Template("$missing").substitute(other=1)
