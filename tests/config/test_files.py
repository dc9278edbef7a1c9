"""Files lie in a folder until a bucket is named; settings that do not fit together stop the start with a sentence."""

import pytest
from django.core.exceptions import ImproperlyConfigured
from environ import Env

from config.files import read_files


def read(folder, **values):
    env = Env()
    env.ENVIRON = {f"FILES_{name}": value for name, value in values.items()}
    return read_files(env, folder)


def test_without_a_bucket_files_lie_in_the_data_folder(tmp_path):
    kept = read(tmp_path)
    assert kept == {"BACKEND": "django.core.files.storage.FileSystemStorage", "OPTIONS": {"location": tmp_path}}


def test_a_bucket_of_any_store_is_enough_to_keep_files_there(tmp_path):
    options = read(tmp_path, BUCKET="films")["OPTIONS"]
    assert (options["bucket_name"], options["endpoint_url"], options["access_key"]) == ("films", None, None)
    assert options["querystring_auth"]  # viewers get exports from the store itself
    assert not read(tmp_path, BUCKET="films", DIRECT="0")["OPTIONS"]["querystring_auth"]


@pytest.mark.parametrize("name", ["ENDPOINT", "REGION", "PREFIX", "ACCESS_KEY", "SECRET_KEY", "DIRECT"])
def test_a_setting_of_a_bucket_without_its_name_is_refused(tmp_path, name):
    with pytest.raises(ImproperlyConfigured, match=f"FILES_{name} is set and FILES_BUCKET is not"):
        read(tmp_path, **{name: "x"})


@pytest.mark.parametrize("name", ["ACCESS_KEY", "SECRET_KEY"])
def test_half_a_pair_of_keys_is_refused(tmp_path, name):
    with pytest.raises(ImproperlyConfigured, match="both, or neither"):
        read(tmp_path, BUCKET="films", **{name: "x"})


def test_an_endpoint_that_is_no_address_is_refused(tmp_path):
    with pytest.raises(ImproperlyConfigured, match="FILES_ENDPOINT is 'minio:9000'"):
        read(tmp_path, BUCKET="films", ENDPOINT="minio:9000")
