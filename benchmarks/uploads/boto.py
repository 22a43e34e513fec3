"""`upload_file` of boto3."""

from __future__ import annotations

import boto3
from boto3.s3.transfer import TransferConfig
from botocore.config import Config

from .meter import Job, measure

#: On plain HTTP boto3 takes a SHA-256 of each part for the signature, and a CRC32 besides. On HTTPS it takes the CRC32
#: only. This leaves out both.
_BARE = {
    "request_checksum_calculation": "when_required",
    "response_checksum_validation": "when_required",
    "s3": {"payload_signing_enabled": False, "addressing_style": "path"},
}


def main() -> None:
    """Run the job of the command line."""
    job = Job.from_command_line()
    target = job.target
    client = boto3.client(
        "s3",
        endpoint_url=target.endpoint,
        aws_access_key_id=target.access_key,
        aws_secret_access_key=target.secret_key,
        region_name="us-east-1",
        config=Config(**(_BARE if job.options.get("bare") else {"s3": {"addressing_style": "path"}})),
    )
    how = TransferConfig(**job.options.get("transfer", {}))
    client.put_object(Bucket=target.bucket, Key="small", Body=b"small")
    measure(lambda: client.upload_file(job.file, target.bucket, job.key, Config=how))


if __name__ == "__main__":
    main()
