# Checksums and letters of bytes
import hashlib, base64, binascii
print(hashlib.sha256(b"abc").hexdigest(), hashlib.md5(b"").hexdigest(), hashlib.sha1(b"x").hexdigest())
h = hashlib.sha256(); h.update(b"a" * 100); print(h.hexdigest(), h.digest_size, h.name, hashlib.sha512(b"a").hexdigest()[:16])
print(base64.b64encode(b"abc"), base64.b64decode("YWJj"), base64.urlsafe_b64encode(b"\xff\xfe"), base64.b32encode(b"hi"), binascii.hexlify(b"ab"), binascii.crc32(b"abc"))
for f in (lambda: hashlib.md5("a"), lambda: base64.b64decode("a"), lambda: binascii.unhexlify("a"), lambda: base64.b64encode("a")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
