use serde_json::{Value, json};
use wxpay_core::download::{FileLink, FileLinkError};

use crate::{bills, enterprise_pay, fapiao, global, transfer};

const URL: &str = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx";
const SHA1: &str = "79bb0f45fc4c42234a918000b2668d689e2bde04";

/// Treatment of a response with these members.
fn link<T: serde::de::DeserializeOwned>(members: Value) -> Result<FileLink, FileLinkError>
where
    FileLink: TryFrom<T, Error = FileLinkError>,
{
    FileLink::try_from(serde_json::from_value::<T>(members).unwrap())
}

#[test]
fn an_answer_with_a_hash_is_a_link_that_compares() {
    let members = json!({ "hash_type": "SHA1", "hash_value": SHA1, "download_url": URL });
    let expected = FileLink::new(URL).unwrap().hash("SHA1", SHA1).unwrap();
    let bill = link::<bills::Bill>(members.clone()).unwrap();
    assert_eq!(bill, expected);
    // Its type is an enumeration there.
    let receipt = link::<transfer::CharityBudgetReceipt>(members).unwrap();
    assert_eq!(receipt, expected);
    let members =
        json!({ "hash_type": "SHA256", "hash_value": "0".repeat(64), "download_url": URL });
    assert!(link::<transfer::Receipt>(members).unwrap().has_hash());
}

#[test]
fn an_answer_without_a_hash_is_a_link_that_compares_nothing() {
    let members = || json!({ "download_url": URL });
    let expected = FileLink::new(URL).unwrap();
    assert_eq!(
        link::<enterprise_pay::TradeBill>(members()).unwrap(),
        expected
    );
    assert_eq!(link::<fapiao::FapiaoFile>(members()).unwrap(), expected);
    assert_eq!(link::<global::BillUrl>(members()).unwrap(), expected);
    assert_eq!(link::<bills::Bill>(members()).unwrap(), expected);
}

#[test]
fn an_answer_whose_file_is_not_ready_is_no_link() {
    let members = json!({ "state": "GENERATING", "create_time": "2026-01-31T12:00:00+08:00" });
    let error = link::<transfer::Receipt>(members).unwrap_err();
    assert!(matches!(error, FileLinkError::Missing), "{error:?}");
    let members = json!({ "hash_type": "MD5", "hash_value": SHA1, "download_url": URL });
    let error = link::<bills::Bill>(members).unwrap_err();
    assert!(matches!(error, FileLinkError::HashType { .. }), "{error:?}");
}
