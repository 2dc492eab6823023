//! Applications of merchants to be onboarded, and other requests, held against the model by a strict
//! sandbox.

use serde_json::{Value, json};
use wxpay::api::applyment::{
    BankAccount, BankAccountType, BusinessInfo, BusinessLicense, Certificate, CertificateType,
    ContactInfo, IdCard, IdDocumentType, IdHolderType, IdentityInfo, MicroBusiness,
    MicroBusinessType, MicroStore, OfficialAccountScene, SalesInfo, SalesScene, SettlementInfo,
    StoreScene, SubjectInfo, SubjectType, SubmitApplyment,
};
use wxpay::api::payments::QueryOrderByOutTradeNo;
use wxpay::blocking::Client;
use wxpay::http::Method;
use wxpay::{Error, RawCall};
use wxpay_sandbox::AnsweredBy;
use wxpay_testkit::keys;

use crate::orders::native;
use crate::{builder, client, refused};

/// The parts that all three applications have.
fn application(business_code: &str, subject: SubjectInfo, sales: SalesInfo) -> SubmitApplyment {
    let contact = ContactInfo::new()
        .contact_type(IdHolderType::Legal)
        .contact_name("张三")
        .mobile_phone("13800000000")
        .contact_email("owner@shop.example");
    let business = BusinessInfo::new()
        .merchant_shortname("山茶")
        .service_phone("0755-00000000")
        .sales_info(sales);
    let settlement = SettlementInfo::new()
        .settlement_id("719")
        .qualification_type("餐饮");
    SubmitApplyment::new(business_code)
        .contact_info(contact)
        .subject_info(subject)
        .business_info(business)
        .settlement_info(settlement)
}

fn identity() -> IdentityInfo {
    let card = IdCard::new()
        .id_card_copy("media-front")
        .id_card_national("media-back")
        .id_card_name("张三")
        .id_card_number("110101199001010000")
        .card_period_begin("2020-01-01")
        .card_period_end("长期");
    IdentityInfo::new()
        .id_holder_type(IdHolderType::Legal)
        .id_doc_type(IdDocumentType::Idcard)
        .id_card_info(card)
        .owner(true)
}

fn shop() -> SalesInfo {
    let store = StoreScene::new()
        .biz_store_name("山茶总店")
        .biz_address_code("440305")
        .biz_store_address("科技园 1 号")
        .store_entrance_pic(["media-entrance"])
        .indoor_pic(["media-indoor"]);
    SalesInfo::new()
        .sales_scenes_type([SalesScene::Store])
        .biz_store_info(store)
}

fn account(kind: BankAccountType, name: &str) -> BankAccount {
    BankAccount::new()
        .bank_account_type(kind)
        .account_name(name)
        .account_bank("招商银行")
        .account_number("6225880000000000")
}

fn company(business_code: &str) -> SubmitApplyment {
    let license = BusinessLicense::new()
        .license_copy("media-license")
        .license_number("91440300000000000X")
        .merchant_name("山茶有限公司")
        .legal_person("张三");
    let subject = SubjectInfo::new()
        .subject_type(SubjectType::Enterprise)
        .finance_institution(false)
        .business_license_info(license)
        .identity_info(identity());
    let corporate = BankAccountType::Corporate;
    application(business_code, subject, shop())
        .bank_account_info(account(corporate, "山茶有限公司"))
}

fn micro_merchant(business_code: &str) -> SubmitApplyment {
    let store = MicroStore::new()
        .micro_name("山茶小摊")
        .micro_address_code("440305")
        .micro_address("科技园 1 号")
        .store_entrance_pic("media-entrance")
        .micro_indoor_copy("media-indoor");
    let proof = MicroBusiness::new()
        .micro_biz_type(MicroBusinessType::Store)
        .micro_store_info(store);
    let subject = SubjectInfo::new()
        .subject_type(SubjectType::Micro)
        .micro_biz_info(proof)
        .identity_info(identity());
    let personal = BankAccountType::Personal;
    application(business_code, subject, shop()).bank_account_info(account(personal, "张三"))
}

fn public_institution(business_code: &str) -> SubmitApplyment {
    let certificate = Certificate::new()
        .cert_copy("media-certificate")
        .cert_type(CertificateType::PublicInstitution)
        .cert_number("12440300000000000X")
        .merchant_name("山茶研究所")
        .company_address("科技园 2 号")
        .legal_person("张三")
        .period_begin("2020-01-01")
        .period_end("2030-01-01");
    let subject = SubjectInfo::new()
        .subject_type(SubjectType::Institutions)
        .certificate_info(certificate)
        .certificate_letter_copy("media-letter")
        .identity_info(identity());
    let scene = OfficialAccountScene::new()
        .mp_sub_appid("wx8888")
        .mp_pics(["media-account"]);
    let sales = SalesInfo::new()
        .sales_scenes_type([SalesScene::Mp])
        .mp_info(scene);
    let corporate = BankAccountType::Corporate;
    application(business_code, subject, sales).bank_account_info(account(corporate, "山茶研究所"))
}

#[test]
fn three_kinds_of_merchants_pass_the_strict_check() {
    let sandbox = builder().strict().start().unwrap();
    let client = client(&sandbox);
    for application in [
        company("code-1"),
        micro_merchant("code-2"),
        public_institution("code-3"),
    ] {
        let submitted = client.send(application).unwrap();
        assert!(submitted.applyment_id.is_some());
        let record = sandbox.requests().pop().unwrap();
        assert_eq!(record.answered_by, Some(AnsweredBy::Book));
        assert!(record.notes.is_empty(), "{:?}", record.notes);
    }
}

#[test]
fn missing_parts_and_alternatives_are_named_before_sending() {
    let sandbox = builder().strict().start().unwrap();
    let client = client(&sandbox);
    let mut application = public_institution("code-1");
    application.bank_account_info = None;
    let sales = application
        .business_info
        .as_mut()
        .and_then(|business| business.sales_info.as_mut());
    let scene = sales.and_then(|sales| sales.mp_info.as_mut()).unwrap();
    scene.mp_sub_appid = None;
    let error = client.send(application).unwrap_err();
    let error = std::error::Error::source(&error).unwrap().to_string();
    for missing in [
        "bank_account_info",
        "business_info.sales_info.mp_info.mp_appid|mp_sub_appid",
    ] {
        assert!(error.contains(missing), "{error}");
    }
    assert!(sandbox.requests().is_empty());
}

const RETURNS: &str = "/v3/brand/profitsharing/returnorders";

/// A request without sealed fields, for a call that knows nothing of the model.
fn return_order() -> Value {
    json!({
        "sub_mchid": "1900000109",
        "order_id": "3008450740201411110007820472",
        "out_return_no": "R1",
        "return_mchid": "86693852",
        "amount": 10,
        "description": "退回",
    })
}

fn send(client: &Client, path: &str, body: Value) -> Result<Value, Error> {
    client.send(RawCall::new(&Method::POST, path).unwrap().json(body))
}

#[test]
fn a_strict_sandbox_names_the_field_that_no_page_has() {
    type Mistake = (fn(&mut Value), &'static str);
    let mistakes: [Mistake; 5] = [
        (
            |body| body["added_later"] = json!(1),
            "/added_later is not known",
        ),
        (
            |body| body["out_return_no"] = json!("R".repeat(65)),
            "/out_return_no must have at most 64 characters",
        ),
        (
            |body| body["description"] = json!("退".repeat(81)),
            "/description must have at most 80 characters",
        ),
        (
            |body| body["amount"] = json!("10"),
            "/amount must be an integer",
        ),
        (
            |body| drop(body.as_object_mut().unwrap().remove("amount")),
            "/amount is required",
        ),
    ];
    let sandbox = builder().strict().start().unwrap();
    let client = client(&sandbox);
    send(&client, RETURNS, return_order()).unwrap();
    for (mistake, issue) in mistakes {
        let mut body = return_order();
        mistake(&mut body);
        let error = send(&client, RETURNS, body).unwrap_err();
        assert!(error.to_string().contains(issue), "{error}");
        assert_eq!(refused::<()>(Err(error)), (400, "PARAM_ERROR".to_owned()));
    }
    let mut longest = return_order();
    longest["out_return_no"] = json!("R".repeat(64));
    longest["description"] = json!("退".repeat(80));
    send(&client, RETURNS, longest).unwrap();
}

#[test]
fn a_strict_sandbox_refuses_a_value_that_no_list_has() {
    let sandbox = builder().strict().start().unwrap();
    let client = client(&sandbox);
    let path = "/v3/brand/profitsharing/receivers/delete";
    let receiver = |kind: &str| {
        json!({
            "brand_mchid": "1900000108", "appid": "wx8888", "type": kind, "account": "86693852",
        })
    };
    send(&client, path, receiver("MERCHANT_ID")).unwrap();
    let error = send(&client, path, receiver("ADDED_LATER")).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("/type is a value that no list has"),
        "{error}"
    );
}

#[test]
fn a_strict_sandbox_checks_the_calls_of_books_too() {
    let sandbox = builder().strict().start().unwrap();
    let client = client(&sandbox);
    client.send(native("order-1", 100)).unwrap();
    let query = QueryOrderByOutTradeNo::new("order-1").mchid(keys::MERCHANT_ID);
    client.send(query).unwrap();
    let body = json!({
        "appid": "wx8888", "mchid": keys::MERCHANT_ID, "description": "茶", "out_trade_no": "order-2",
        "notify_url": "https://shop.example/notify", "amount": { "total": 100, "currency": "CNY" },
    });
    let path = "/v3/pay/transactions/native";
    send(&client, path, body.clone()).unwrap();
    let mut odd = body;
    odd["amount"]["added_later"] = json!(1);
    let error = send(&client, path, odd.clone()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("/amount/added_later is not known"),
        "{error}"
    );
    let lenient = builder().start().unwrap();
    send(&crate::client(&lenient), path, odd).unwrap();
}
