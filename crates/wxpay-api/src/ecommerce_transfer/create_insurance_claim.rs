// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceClaim;
use super::Receiver;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Pays an insurance claim at once; the bill is accepted first and settled later, so query it until its state is final (请求保险理赔).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`
///
/// - Returns [`InsuranceClaim`].
/// - Callers: service providers and platforms.
/// - Rate limit: 100 requests a second.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：请求保险理赔。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504184)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{CreateInsuranceClaim, Receiver, ReceiverType};
///
/// let request = CreateInsuranceClaim::new("1217752501201407033233368018")
///     .amount(100)
///     .receiver(Receiver::new().r#type(ReceiverType::Merchant))
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":100,"out_bill_no":"1217752501201407033233368018","receiver":{"type":"MERCHANT"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求保险理赔",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
    "4013504184"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CreateInsuranceClaim {
    /// Your own number of the bill, unique, letters and digits only (商户单号). Required. At most 32 characters.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Amount (赔付金额). Required. In fen.
    pub amount: Option<i64>,
    /// The receiver (赔付用户信息). Required.
    pub receiver: Option<Receiver>,
    /// Remark on the transfer (赔付原因). Required. At most 32 characters.
    pub transfer_remark: Option<String>,
    /// Merchant number of the sponsor (出资商户号). Described by SKIT; no official source confirms it.
    pub sponsor_mchid: Option<String>,
    /// Transfer scene id (转账场景ID). Described by SKIT; no official source confirms it.
    pub transfer_scene_id: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知). Described by SKIT; no official source confirms it.
    pub user_recv_perception: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CreateInsuranceClaim {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `amount`, `receiver` and `transfer_remark`.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            amount: None,
            receiver: None,
            transfer_remark: None,
            sponsor_mchid: None,
            transfer_scene_id: None,
            user_recv_perception: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Amount (赔付金额). Required. In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// The receiver (赔付用户信息). Required.
    pub fn receiver<Via>(mut self, receiver: impl IntoField<Receiver, Via>) -> Self {
        self.receiver = receiver.into_field();
        self
    }

    /// Remark on the transfer (赔付原因). Required. At most 32 characters.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Merchant number of the sponsor (出资商户号). Described by SKIT; no official source confirms it.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Described by SKIT; no official source confirms it.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知). Described by SKIT; no official source confirms it.
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }
}

wxpay_core::__model_impl! { CreateInsuranceClaim
    [out_bill_no,]
    [sub_mchid, amount, receiver, transfer_remark, sponsor_mchid, transfer_scene_id, user_recv_perception,]
    ["amount", "receiver", "transfer_remark",]
}

wxpay_core::operation!(CreateInsuranceClaim => InsuranceClaim, wxpay_core::Spec::new(
    "ecommerce_transfer.create_insurance_claim",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
)
.title("请求保险理赔")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504184")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));
