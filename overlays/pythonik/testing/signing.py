"""Signed URLs for S3, with AWS Signature Version 4 in the query.

The algorithm is implemented here, because botocore would be a dependency of 15 MB for one page of code. It is public
and fixed, and the servers in the tests verify its signatures.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import quote, urlsplit

from .clock import real_now

_ALGORITHM = "AWS4-HMAC-SHA256"


@dataclass(frozen=True)
class Bucket:
    """A bucket, with the credentials for its signatures.

    Attributes:
        endpoint: Scheme, host and port of the server.
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
        """Return a URL that permits one method on one object, or on the bucket if the key is empty.

        Args:
            method: HTTP method.
            key: Key of the object, not encoded.
            query: Further parameters. The signature covers them.
            headers: Headers that the request must carry with these values.
            lifetime: Lifetime of the URL in seconds.
            now: Start of the validity of the URL.
        """
        time = (now or real_now()).strftime("%Y%m%dT%H%M%SZ")
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
