// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Receiver;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Locks the funds of an insurance claim, which is paid once the user has confirmed it on the page that `package_info` opens, within 24 hours (请求保险理赔预下单).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer`
///
/// - Returns [`InsuranceClaimPreTransfer`].
/// - Callers: service providers and platforms.
/// - Rate limit: 100 requests a second.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：请求保险理赔预下单。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504185)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{PreTransferInsuranceClaim, Receiver, ReceiverType};
///
/// let request = PreTransferInsuranceClaim::new("1217752501201407033233368018")
///     .receiver(Receiver::new().r#type(ReceiverType::Merchant))
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","receiver":{"type":"MERCHANT"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求保险理赔预下单",
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
    "4013504185"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreTransferInsuranceClaim {
    /// Your own number of the bill, unique, letters and digits only (商户单号). Required. At most 32 characters.
    pub out_bill_no: String,
    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// The receiver (赔付用户信息). Required.
    pub receiver: Option<Receiver>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因). Required. At most 32 characters.
    pub transfer_remark: Option<String>,
    /// Address that receives the notifications (通知地址). At most 256 characters.
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreTransferInsuranceClaim {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `receiver` and `transfer_remark`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sub_mchid: None,
            receiver: None,
            amount: None,
            transfer_remark: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The receiver (赔付用户信息). Required.
    pub fn receiver<Via>(mut self, receiver: impl IntoField<Receiver, Via>) -> Self {
        self.receiver = receiver.into_field();
        self
    }

    /// Amount (赔付金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark on the transfer (赔付原因). Required. At most 32 characters.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Address that receives the notifications (通知地址). At most 256 characters.
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { PreTransferInsuranceClaim
    [out_bill_no,]
    [sub_mchid, receiver, amount, transfer_remark, notify_url,]
    ["receiver", "transfer_remark",]
}

wxpay_core::operation!(PreTransferInsuranceClaim => InsuranceClaimPreTransfer, wxpay_core::Spec::new(
    "ecommerce_transfer.pre_transfer_insurance_claim",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
)
.title("请求保险理赔预下单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504185")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// A prepared insurance claim with the package for the receiving page.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuranceClaimPreTransfer {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: String,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: String,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息).
    pub package_info: String,
    /// The sub-merchant's number (二级商户号).
    pub sub_mchid: Option<String>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { InsuranceClaimPreTransfer
    [out_bill_no, bill_id, package_info,]
    [sub_mchid, accept_time,]
    []
}
