//! 二级商户进件: uploads documents, applies for a sub-merchant with encrypted fields, and queries it.
//!
//! `cargo run -p wxpay-examples --example applyment`

use std::error::Error;

use wxpay::api::common::UploadMedia;
use wxpay::api::ecommerce_applyment::{
    BankAccount, BankAccountType, ContactInfo, ContactType, IdCard, IdDocumentType,
    OrganizationType, QueryApplymentByOutRequestNo, SalesScene, SubmitApplyment,
};
use wxpay::blocking::Client;
use wxpay::model::File;
use wxpay::{AwsLc, Blocking};
use wxpay_sandbox::Sandbox;

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start()?; // in production: Merchant::from_env(AwsLc)?
    let client = Client::new(sandbox.merchant(AwsLc)?, Blocking::new());

    println!("1. 图片上传: only the description is signed; it contains the file's SHA-256");
    let upload = |name: &str| {
        let file = File::new(name, &b"the bytes of an image"[..]);
        client.send(UploadMedia::new(file))
    };
    let (front, back) = (upload("front.png")?.media_id, upload("back.png")?.media_id);
    println!("  verified: {front:?}");

    println!("2. 提交申请单: names and numbers of people are encrypted");
    let out_request_no = "APPLYMENT_00000000001";
    let mut card = IdCard::new()
        .id_card_name("张三")
        .id_card_number("110101199003070134")
        .id_card_valid_time_begin("2019-06-06")
        .id_card_valid_time("2029-06-06");
    card.id_card_copy = front;
    card.id_card_national = back;
    let account = BankAccount::new()
        .bank_account_type(BankAccountType::from("75"))
        .account_bank("工商银行")
        .account_name("张三")
        .bank_address_code("110000")
        .account_number("6222020200112230000");
    let contact = ContactInfo::new()
        .contact_type(ContactType::from("65"))
        .contact_name("张三")
        .mobile_phone("13900000000");
    let shop = SalesScene::new()
        .store_name("爱烧酒")
        .store_url("https://shop.example");
    let kind = OrganizationType::from("2401");
    let application = SubmitApplyment::new(out_request_no)
        .organization_type(kind)
        .account_info(account)
        .contact_info(contact)
        .sales_scene_info(shop)
        .merchant_shortname("爱烧酒")
        .id_doc_type(IdDocumentType::from("IDENTIFICATION_TYPE_IDCARD"))
        .id_card_info(card);
    // If the outcome is unknown, send the same request with the same number, or query it.
    let made = client.send(&application)?;
    println!("  verified: {:?}", made.applyment_id);

    println!("3. 查询申请状态");
    let state = client.send(QueryApplymentByOutRequestNo::new(out_request_no))?;
    println!("  verified: {:?}", state.applyment_state);
    println!("the application {out_request_no} is submitted: query it until it is reviewed");
    Ok(())
}
