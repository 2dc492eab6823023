use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use wxpay::api::bills::{
    ApplyForEcommerceFundFlowBill, ApplyForSubMerchantFundFlowBill, EcommerceAccountType,
    EncryptionAlgorithm, SubMerchantAccountType, SubMerchantBill, TarType,
};
use wxpay::api::partner_payments as partner;
use wxpay::bill::FundFlowRow;
use wxpay::crypto::{Crypto, CryptoError};
use wxpay::download::{DownloadError, FileLink, FileLinkError};
use wxpay::{AwsLc, Sm, blocking};
use wxpay_sandbox::{Fault, FaultRule, Sandbox, SandboxBuilder};
use wxpay_testkit::keys;

use crate::{builder, transport};

const DAY: Duration = Duration::from_secs(86_400);
const SUB_MCHID: &str = "1900000109";
const FILE: &str = "/v3/billdownload/";

/// A folder of a test's own, gone with it.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        // The number of the process would not do: a killed run leaves its folder to the next one of that number.
        let folder = tempfile::Builder::new()
            .prefix(&format!("wxpay-{name}-"))
            .tempdir();
        Self(folder.unwrap().keep())
    }

    fn assert_empty(&self) {
        assert_eq!(fs::read_dir(&self.0).unwrap().count(), 0);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

fn client(sandbox: &Sandbox, crypto: impl Crypto + 'static) -> blocking::Client {
    blocking::Client::new(sandbox.merchant(crypto).unwrap(), transport(sandbox))
}

/// A sandbox on the day after tomorrow, and today, on which a sub-merchant was paid 20 times.
fn started(builder: SandboxBuilder, crypto: impl Crypto + 'static) -> (Sandbox, String) {
    let sandbox = builder.start().unwrap();
    let client = client(&sandbox, crypto);
    for number in 0..20 {
        let number = format!("order{number}");
        let prepay = partner::JsapiPrepay::new(&number)
            .sp_appid("wx8888")
            .sub_mchid(SUB_MCHID)
            .description("茶")
            .amount(partner::Amount::cny(70))
            .notify_url("https://shop.example/notify")
            .payer(partner::JsapiPayer::new().sp_openid("oUser1"));
        client.send(prepay).unwrap();
        sandbox.pay(&number).unwrap();
    }
    let today = wxpay::DateTime::from_timestamp(sandbox.now(), 8 * 60).unwrap();
    sandbox.advance(2 * DAY);
    (sandbox, today.to_string()[..10].to_owned())
}

fn of_one(date: &str, algorithm: EncryptionAlgorithm) -> ApplyForSubMerchantFundFlowBill {
    let account = SubMerchantAccountType::Basic;
    ApplyForSubMerchantFundFlowBill::new()
        .sub_mchid(SUB_MCHID)
        .bill_date(date)
        .algorithm(algorithm)
        .account_type(account)
}

/// The content of a bill by every way that the two clients have.
fn contents<C>(sandbox: &Sandbox, crypto: C, bill: &SubMerchantBill, name: &str) -> Vec<Vec<u8>>
where
    C: Crypto + Copy + 'static,
{
    let folder = Folder::new(name);
    let path = folder.0.join("bill.csv");
    let mut contents = Vec::new();

    let client = client(sandbox, crypto);
    let downloaded = client.download(bill).to_file(&path).unwrap();
    assert!(downloaded.was_encrypted && downloaded.is_verified);
    contents.push(fs::read(&path).unwrap());
    fs::remove_file(&path).unwrap();
    let mut written = Vec::new();
    let download = client.download(bill).spool_in(&folder.0);
    download.to_writer(&mut written).unwrap();
    contents.push(written);
    let mut rows = client.download(bill).rows::<FundFlowRow>().unwrap();
    assert_eq!(rows.by_ref().map(Result::unwrap).count(), 20);
    assert!(rows.summary().is_some());

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let merchant = sandbox.merchant(crypto).unwrap();
    let client = wxpay::Client::new(merchant, wxpay_hyper::Hyper::new());
    runtime.block_on(async {
        client.download(bill).to_file(&path).await.unwrap();
        contents.push(fs::read(&path).unwrap());
        fs::remove_file(&path).unwrap();
        let mut file = client.download(bill).open().await.unwrap();
        let mut content = Vec::new();
        while let Some(piece) = file.next().await {
            content.extend_from_slice(&piece.unwrap());
        }
        contents.push(content);
        let mut rows = client.download(bill).rows::<FundFlowRow>().await.unwrap();
        let mut count = 0;
        while let Some(row) = rows.next().await {
            row.unwrap();
            count += 1;
        }
        assert_eq!(count, 20);
    });
    folder.assert_empty();
    contents
}

fn every_form_has_the_same_content<C>(build: impl Fn() -> SandboxBuilder, crypto: C, name: &str)
where
    C: Crypto + Copy + 'static,
{
    for part_len in [usize::MAX, 500] {
        let builder = build().encrypted_bill_part_len(part_len);
        let (sandbox, date) = started(builder, crypto);
        let mut seen = Vec::new();
        for algorithm in [
            EncryptionAlgorithm::AeadAes256Gcm,
            EncryptionAlgorithm::Sm4Gcm,
        ] {
            for is_packed in [false, true] {
                let mut ask = of_one(&date, algorithm.clone());
                if is_packed {
                    ask = ask.tar_type(TarType::Gzip);
                }
                let bill = client(&sandbox, crypto).send(ask).unwrap();
                let files = bill.download_bill_list.as_ref().unwrap();
                assert_eq!(files.len() > 1, part_len == 500);
                assert!(
                    files
                        .iter()
                        .all(|file| file.nonce.as_ref().unwrap().len() == 16)
                );
                seen.extend(contents(&sandbox, crypto, &bill, name));
            }
        }
        assert!(seen[0].starts_with("记账时间,".as_bytes()));
        assert!(seen.iter().all(|content| *content == seen[0]));
    }
}

#[test]
fn an_encrypted_bill_is_downloaded_by_both_clients() {
    every_form_has_the_same_content(builder, AwsLc, "rsa");
}

#[test]
fn an_encrypted_bill_of_an_sm2_merchant_is_downloaded() {
    let sm = || Sandbox::builder().sm().apiv3_key(keys::APIV3_KEY);
    every_form_has_the_same_content(sm, Sm, "sm");
}

#[test]
fn the_bill_of_all_sub_merchants_is_a_link_too() {
    let (sandbox, date) = started(builder(), AwsLc);
    let ask = ApplyForEcommerceFundFlowBill::new()
        .bill_date(&date)
        .account_type(EcommerceAccountType::All)
        .algorithm(EncryptionAlgorithm::AeadAes256Gcm);
    let client = client(&sandbox, AwsLc);
    let bill = client.send(ask).unwrap();
    let mut rows = client.download(bill).rows::<FundFlowRow>().unwrap();
    assert_eq!(rows.by_ref().map(Result::unwrap).count(), 20);
}

#[test]
fn an_altered_or_truncated_encrypted_bill_leaves_no_file() {
    let (sandbox, date) = started(builder(), AwsLc);
    let client = client(&sandbox, AwsLc);
    let folder = Folder::new("altered");
    let ask = of_one(&date, EncryptionAlgorithm::AeadAes256Gcm);
    let bill = client.send(ask).unwrap();
    sandbox.fault(FaultRule::new(Fault::AlteredBody).path(FILE));
    let error = client
        .download(&bill)
        .to_file(folder.0.join("bill.csv"))
        .unwrap_err();
    let source = error.download().unwrap();
    assert!(
        matches!(
            source,
            DownloadError::Decrypt {
                source: CryptoError::Open
            }
        ),
        "{error:?}"
    );
    folder.assert_empty();
    sandbox.fault(FaultRule::new(Fault::Truncated).path(FILE));
    let download = client.download(&bill).spool_in(&folder.0);
    assert!(download.rows::<FundFlowRow>().is_err());
    folder.assert_empty();

    // A file is missing in the list.
    let mut bill = bill;
    bill.download_bill_count = Some(2);
    let error = FileLink::try_from(&bill).unwrap_err();
    assert!(
        matches!(
            error,
            FileLinkError::Parts {
                announced: 2,
                found: 1
            }
        ),
        "{error:?}"
    );
    // The key as it came, encrypted.
    let file = &mut bill.download_bill_list.as_mut().unwrap()[0];
    file.encrypt_key = Some("c2VhbGVk".into());
    let error = FileLink::try_from(&*file).unwrap_err();
    assert!(matches!(error, FileLinkError::Key { .. }), "{error:?}");
}
