//! Applications of merchants to be onboarded, through every state of their review.

use std::time::Duration;

use serde_json::{Value, json};
use wxpay::blocking::Client;
use wxpay_sandbox::{
    ApplymentError, ApplymentKind, ApplymentState, ApplymentStep, RejectedField, Sandbox,
};

use crate::combined::send;
use crate::{builder, client, refused};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Both families: the submission, the submitter's number, and the query by it.
pub(crate) const FAMILIES: [(&str, &str, &str); 2] = [
    (
        "applyment",
        "business_code",
        "applyment.query_applyment_by_business_code",
    ),
    (
        "ecommerce_applyment",
        "out_request_no",
        "ecommerce_applyment.query_applyment_by_out_request_no",
    ),
];

/// The least that the model takes.
pub(crate) fn application(family: &str, number: &str, name: &str) -> Value {
    let card = json!({
        "id_card_copy": "media-1", "id_card_national": "media-2", "id_card_name": "张三",
        "id_card_number": "110101199001010000", "card_period_begin": "2020-01-01",
        "card_period_end": "长期", "id_card_valid_time": "长期", "id_card_valid_time_begin": "2020-01-01",
    });
    match family {
        "applyment" => json!({
            "business_code": number,
            "contact_info": {
                "contact_type": "LEGAL", "contact_name": name, "mobile_phone": "13800000000",
                "contact_email": "owner@shop.example",
            },
            "subject_info": {
                "subject_type": "SUBJECT_TYPE_ENTERPRISE",
                "business_license_info": {
                    "license_copy": "media-3", "license_number": "91440300000000000X",
                    "merchant_name": name, "legal_person": "张三",
                },
                "certificate_info": {
                    "cert_copy": "media-4", "cert_type": "CERTIFICATE_TYPE_2388", "cert_number": "1",
                    "merchant_name": name, "company_address": "科技园", "legal_person": "张三",
                    "period_begin": "2020-01-01", "period_end": "长期",
                },
                "identity_info": { "id_doc_type": "IDENTIFICATION_TYPE_IDCARD", "id_card_info": card },
            },
            "business_info": {
                "merchant_shortname": "山茶", "service_phone": "0755-00000000",
                "sales_info": { "sales_scenes_type": ["SALES_SCENES_STORE"] },
            },
            "settlement_info": { "settlement_id": "719", "qualification_type": "餐饮" },
            "bank_account_info": {
                "bank_account_type": "BANK_ACCOUNT_TYPE_CORPORATE", "account_name": name,
                "account_bank": "招商银行", "bank_address_code": "440305",
                "account_number": "6225880000000000",
            },
        }),
        _ => json!({
            "out_request_no": number,
            "organization_type": "2",
            "id_card_info": card,
            "account_info": {
                "bank_account_type": "74", "account_bank": "招商银行", "account_name": name,
                "bank_address_code": "440305", "account_number": "6225880000000000",
            },
            "contact_info": {
                "contact_type": "65", "contact_name": "张三",
                "contact_id_card_number": "110101199001010000", "mobile_phone": "13800000000",
                "contact_email": "owner@shop.example",
            },
            "sales_scene_info": { "store_name": "山茶", "store_url": "https://shop.example" },
            "merchant_shortname": "山茶",
        }),
    }
}

/// One application of a test, and its calls.
struct Desk<'s> {
    sandbox: &'s Sandbox,
    client: &'s Client,
    family: &'static str,
    name: &'static str,
    query: &'static str,
}

impl Desk<'_> {
    fn submit(&self, name: &str) -> Result<Value, wxpay::Error> {
        let id = format!("{}.submit_applyment", self.family);
        send(
            self.client,
            &id,
            application(self.family, self.family, name),
        )
    }

    fn query(&self) -> Value {
        send(self.client, self.query, json!({ self.name: self.family })).unwrap()
    }

    fn state(&self) -> String {
        self.query()["applyment_state"].as_str().unwrap().to_owned()
    }

    fn step(&self, step: ApplymentStep) -> Result<ApplymentState, ApplymentError> {
        let stepped = self.sandbox.step_applyment(self.family, step)?;
        Ok(stepped.state)
    }

    /// The state's name: of service providers and of platforms.
    fn name(&self, names: (&'static str, &'static str)) -> String {
        match self.family {
            "applyment" => format!("APPLYMENT_STATE_{}", names.0),
            _ => names.1.to_owned(),
        }
    }
}

fn each(test: impl Fn(&Desk<'_>)) {
    let sandbox = builder().start().unwrap();
    let client = client(&sandbox);
    for (family, name, query) in FAMILIES {
        test(&Desk {
            sandbox: &sandbox,
            client: &client,
            family,
            name,
            query,
        });
    }
}

#[test]
fn an_application_goes_from_review_to_signature() {
    each(|desk| {
        let made = desk.submit("山茶有限公司").unwrap();
        assert!(made["applyment_id"].is_i64());
        desk.sandbox.advance(Duration::from_secs(60));
        assert_eq!(desk.state(), desk.name(("AUDITING", "AUDITING")));
        let found = desk.query();
        assert!(found.get("audit_detail").is_none() && found.get("sub_mchid").is_none());
        assert_eq!(found["applyment_id"], made["applyment_id"]);
        let by_id = format!("{}.query_applyment_by_id", desk.family);
        let id = json!({ "applyment_id": made["applyment_id"] });
        assert_eq!(send(desk.client, &by_id, id).unwrap(), found);

        desk.step(ApplymentStep::AskToConfirm).unwrap();
        assert_eq!(
            desk.state(),
            desk.name(("TO_BE_CONFIRMED", "ACCOUNT_NEED_VERIFY"))
        );
        if desk.family != "applyment" {
            let validation = &desk.query()["account_validation"];
            assert!(
                validation["account_name"].as_str().unwrap().len() > 200,
                "it is encrypted"
            );
            assert_eq!(validation["deadline"].as_str().unwrap().len(), 19);
        }
        desk.step(ApplymentStep::Approve).unwrap();
        assert_eq!(desk.state(), desk.name(("TO_BE_SIGNED", "NEED_SIGN")));
        let sub_mchid = desk.query()["sub_mchid"].clone();
        assert_eq!(sub_mchid.as_str().unwrap().len(), 10);
        assert_eq!(desk.step(ApplymentStep::Sign), Ok(ApplymentState::Signing));
        desk.sandbox.advance(Duration::from_secs(60));
        assert_eq!(desk.state(), desk.name(("FINISHED", "FINISH")));
        assert_eq!(desk.query()["sub_mchid"], sub_mchid);
        let wrong = desk.step(ApplymentStep::Cancel).unwrap_err();
        assert!(matches!(
            wrong,
            ApplymentError::WrongState {
                state: ApplymentState::Finished,
                ..
            }
        ));
    });
}

#[test]
fn a_rejected_application_is_corrected_under_its_number() {
    each(|desk| {
        let made = desk.submit("山茶有限公司").unwrap();
        let used = match desk.family {
            "applyment" => (400, "PROCESSING".to_owned()),
            _ => (400, "RESOURCE_ALREADY_EXISTS".to_owned()),
        };
        assert_eq!(desk.submit("山茶有限公司").unwrap(), made);
        assert_eq!(refused(desk.submit("山茶研究所")), used);
        assert_eq!(
            desk.step(ApplymentStep::Reject(Vec::new())),
            Err(ApplymentError::NoField)
        );
        let field = RejectedField::new("id_card_copy", "照片模糊");
        desk.step(ApplymentStep::Reject(vec![field])).unwrap();
        let found = desk.query();
        assert_eq!(
            found["applyment_state"],
            desk.name(("REJECTED", "REJECTED")).as_str()
        );
        assert_eq!(found["audit_detail"][0]["reject_reason"], "照片模糊");
        assert_eq!(desk.submit("山茶研究所").unwrap(), made);
        assert!(desk.query().get("audit_detail").is_none());
        assert_eq!(refused(desk.submit("山茶有限公司")), used);

        // Nobody verified the account in 10 days.
        desk.step(ApplymentStep::AskToConfirm).unwrap();
        desk.sandbox.advance(DAY * 10 - Duration::from_secs(1));
        assert_eq!(
            desk.state(),
            desk.name(("TO_BE_CONFIRMED", "ACCOUNT_NEED_VERIFY"))
        );
        desk.sandbox.advance(Duration::from_secs(1));
        assert_eq!(desk.state(), desk.name(("REJECTED", "REJECTED")));
    });
}

#[test]
fn each_family_has_states_and_errors_of_its_own() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let query = |id: &str, with: Value| refused(send(&caller, id, with));
    let unknown = (400, "APPLYMENT_NOT_EXIST".to_owned());
    let by_code = "applyment.query_applyment_by_business_code";
    assert_eq!(query(by_code, json!({ "business_code": "A1" })), unknown);
    let by_id = "applyment.query_applyment_by_id";
    assert_eq!(query(by_id, json!({ "applyment_id": 7 })), unknown);
    let unknown = (404, "RESOURCE_NOT_EXISTS".to_owned());
    let by_number = "ecommerce_applyment.query_applyment_by_out_request_no";
    assert_eq!(query(by_number, json!({ "out_request_no": "A1" })), unknown);

    for (family, ..) in FAMILIES {
        let id = format!("{family}.submit_applyment");
        send(&caller, &id, application(family, family, "山茶")).unwrap();
    }
    let returned = sandbox
        .step_applyment("applyment", ApplymentStep::Return)
        .unwrap();
    assert_eq!(
        returned.state.as_str(returned.kind),
        "APPLYMENT_STATE_EDITTING"
    );
    let wrong = sandbox
        .step_applyment("ecommerce_applyment", ApplymentStep::Return)
        .unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "the application is CHECKING, in which that does not happen"
    );
    assert!(
        sandbox
            .step_applyment("applyment", ApplymentStep::Freeze)
            .is_err()
    );
    let unknown = sandbox
        .step_applyment("other", ApplymentStep::Sign)
        .unwrap_err();
    assert_eq!(unknown, ApplymentError::Unknown);

    let revoke = "ecommerce_applyment.revoke_applyment_by_out_request_no";
    let number = json!({ "out_request_no": "ecommerce_applyment" });
    for _ in 0..2 {
        send(&caller, revoke, number.clone()).unwrap();
    }
    let canceled = send(&caller, by_number, number).unwrap();
    assert_eq!(canceled["applyment_state"], "CANCELED");
    assert!(canceled.get("sign_url").is_none());
}

#[test]
fn applications_survive_a_snapshot_with_their_terms() {
    let sandbox = builder().start().unwrap();
    let caller = client(&sandbox);
    let submit = "ecommerce_applyment.submit_applyment";
    let body = application("ecommerce_applyment", "A1", "山茶");
    let made = send(&caller, submit, body.clone()).unwrap();
    sandbox
        .step_applyment("A1", ApplymentStep::AskToConfirm)
        .unwrap();
    let saved = sandbox.snapshot().unwrap();
    let other = builder().start().unwrap();
    other.restore(&saved).unwrap();
    assert_eq!(other.applyments(), sandbox.applyments());
    let kept = &other.applyments()[0];
    assert_eq!(
        (kept.kind, kept.number.as_str()),
        (ApplymentKind::Platform, "A1")
    );
    assert!(!format!("{kept:?}").contains("山茶"));
    let caller = client(&other);
    assert_eq!(send(&caller, submit, body).unwrap(), made);
    other.advance(DAY * 10);
    assert_eq!(other.applyments()[0].state, ApplymentState::Rejected);
}
