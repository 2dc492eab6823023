// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AfterSalesReceiver;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Prepares an after-sales compensation and returns the package for the page that receives it (请求赔付预下单).
///
/// `POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer`
///
/// - Returns [`AfterSalesCompensationPreTransfer`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：请求赔付预下单。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504176)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_transfer::{
///     AfterSalesReceiver, AfterSalesReceiverType, PreTransferAfterSalesCompensation,
/// };
///
/// let request = PreTransferAfterSalesCompensation::new("1217752501201407033233368018")
///     .receiver(AfterSalesReceiver::new().r#type(AfterSalesReceiverType::TransactionUser))
///     .transfer_remark("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_bill_no":"1217752501201407033233368018","receiver":{"type":"TRANSACTION_USER"},"transfer_remark":"示例文字"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "请求赔付预下单",
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
    "4013504176"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreTransferAfterSalesCompensation {
    /// The merchant's own bill number (商户单号). Required.
    pub out_bill_no: String,
    /// The service provider's application id (公众账号ID).
    pub sp_appid: Option<String>,
    /// The receiver (收款方信息). Required.
    pub receiver: Option<AfterSalesReceiver>,
    /// Amount (赔付金额). In fen.
    pub amount: Option<i64>,
    /// Remark on the transfer (赔付原因). Required.
    pub transfer_remark: Option<String>,
    /// Merchant number of the sponsor (出资商户号).
    pub sponsor_mchid: Option<String>,
    /// Transfer scene id (转账场景ID).
    pub transfer_scene_id: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Address that receives the notifications (商户回调地址).
    pub notify_url: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreTransferAfterSalesCompensation {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `receiver` and `transfer_remark`.
    /// The client fills in `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            sp_appid: None,
            receiver: None,
            amount: None,
            transfer_remark: None,
            sponsor_mchid: None,
            transfer_scene_id: None,
            user_recv_perception: None,
            notify_url: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (公众账号ID).
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The receiver (收款方信息). Required.
    pub fn receiver<Via>(mut self, receiver: impl IntoField<AfterSalesReceiver, Via>) -> Self {
        self.receiver = receiver.into_field();
        self
    }

    /// Amount (赔付金额). In fen.
    pub fn amount<Via>(mut self, amount: impl IntoField<i64, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Remark on the transfer (赔付原因). Required.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Merchant number of the sponsor (出资商户号).
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// Transfer scene id (转账场景ID).
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<String, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知).
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// Address that receives the notifications (商户回调地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }
}

wxpay_core::__model_impl! { PreTransferAfterSalesCompensation
    [out_bill_no,]
    [sp_appid, receiver, amount, transfer_remark, sponsor_mchid, transfer_scene_id, user_recv_perception, notify_url,]
    ["receiver", "transfer_remark",]
}

wxpay_core::operation!(PreTransferAfterSalesCompensation => AfterSalesCompensationPreTransfer, wxpay_core::Spec::new(
    "ecommerce_transfer.pre_transfer_after_sales_compensation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
)
.title("请求赔付预下单")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504176")
.fill(&[("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// A prepared after-sales compensation with the package for the receiving page.
#[derive(Clone)]
#[non_exhaustive]
pub struct AfterSalesCompensationPreTransfer {
    /// The merchant's own bill number (商户单号).
    pub out_bill_no: Option<String>,
    /// WeChat Pay's bill number (微信支付转账单号).
    pub bill_id: Option<String>,
    /// When it was accepted (受理时间).
    pub accept_time: Option<DateTime>,
    /// Package data for jumping to the receiving page (跳转领取页面的package信息).
    pub package_info: Option<String>,
    /// The sub-merchant's number (二级商户号). Described by SKIT; no official source confirms it.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AfterSalesCompensationPreTransfer
    []
    [out_bill_no, bill_id, accept_time, package_info, sub_mchid,]
    []
}
