"""Signed URLs for S3: AWS Signature Version 4 in the query.

Written out rather than taken from botocore: it is one page of a fixed and public algorithm that the servers we start
check for us, and botocore would be a dependency of 15 MB for it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True)
class Bucket:
    """A bucket, and the credentials to sign for it.

    Attributes:
        endpoint: scheme, host and port of the server.
    """

    endpoint: str
    name: str
    access_key: str
    secret_key: str = field(repr=False)
    region: str = "us-east-1"

    def sign(
        self,
        method: str,
        key: str = "",
        query: Mapping[str, str] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        lifetime: int = 3600,
        now: datetime | None = None,
    ) -> str:
        """Return a URL that allows one method on one object, or on the bucket if there is no key.

        Args:
            method: the HTTP method.
            key: key of the object, not encoded.
            query: further parameters; they cannot be changed without breaking the signature.
            headers: headers that the request must then carry with these values.
            lifetime: seconds until the URL expires.
            now: when the URL begins to be valid.
        """
        time = (now or datetime.now(UTC)).strftime("%Y%m%dT%H%M%SZ")
        scope = f"{time[:8]}/{self.region}/s3/aws4_request"
        signed = {"host": urlsplit(self.endpoint).netloc} | {k.lower(): v for k, v in (headers or {}).items()}
        parameters = dict(query or {}) | {
            "X-Amz-Algorithm": _ALGORITHM,
            "X-Amz-Credential": f"{self.access_key}/{scope}",
            "X-Amz-Date": time,
            "X-Amz-Expires": str(lifetime),
            "X-Amz-SignedHeaders": ";".join(sorted(signed)),
        }
        path = quote(f"/{self.name}/{key}" if key else f"/{self.name}", safe="/~")
        pairs = "&".join(sorted(f"{quote(k, safe='~')}={quote(v, safe='~')}" for k, v in parameters.items()))
        lines = "".join(f"{name}:{signed[name].strip()}\n" for name in sorted(signed))
        request = f"{method}\n{path}\n{pairs}\n{lines}\n{parameters['X-Amz-SignedHeaders']}\nUNSIGNED-PAYLOAD"
        to_sign = f"{_ALGORITHM}\n{time}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"
        secret = f"AWS4{self.secret_key}".encode()
        for part in scope.split("/"):
            secret = hmac.digest(secret, part.encode(), "sha256")
        return f"{self.endpoint}{path}?{pairs}&X-Amz-Signature={hmac.digest(secret, to_sign.encode(), 'sha256').hex()}"
