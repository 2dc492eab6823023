// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BlockAppeal;
use super::RequestedItem;
use wxpay_core::model::Embedded;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Submits an appeal against blocked transactions (发起交易拦截申诉).
///
/// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
///
/// - Returns [`BlockAppeal`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：发起交易拦截申诉。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
#[doc(alias(
    "发起交易拦截申诉",
    "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    "POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    "4014940446"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct SubmitBlockAppeal {
    /// The sub-merchant's number (子商户号). Required. It stands in the path.
    pub sub_mchid: String,
    /// The merchant's own appeal number (商户侧申诉单号). Required.
    pub merchant_submit_id: Option<String>,
    /// Data submitted by the merchant (商户提交资料内容). Required. JSON inside a string on the wire.
    pub submit_data: Option<Embedded<RequestedItem>>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl SubmitBlockAppeal {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `merchant_submit_id` and `submit_data`.
    pub fn new(sub_mchid: impl Into<String>) -> Self {
        Self {
            sub_mchid: sub_mchid.into(),
            merchant_submit_id: None,
            submit_data: None,
            extra: Extra::new(),
        }
    }

    /// The merchant's own appeal number (商户侧申诉单号). Required.
    pub fn merchant_submit_id<Via>(
        mut self,
        merchant_submit_id: impl IntoField<String, Via>,
    ) -> Self {
        self.merchant_submit_id = merchant_submit_id.into_field();
        self
    }

    /// Data submitted by the merchant (商户提交资料内容). Required. JSON inside a string on the wire.
    pub fn submit_data<Via>(
        mut self,
        submit_data: impl IntoField<Embedded<RequestedItem>, Via>,
    ) -> Self {
        self.submit_data = submit_data.into_field();
        self
    }
}

wxpay_core::__model_impl! { SubmitBlockAppeal
    [sub_mchid,]
    [merchant_submit_id, submit_data,]
    ["merchant_submit_id", "submit_data",]
}

wxpay_core::operation!(SubmitBlockAppeal => BlockAppeal, wxpay_core::Spec::new(
    "risk.submit_block_appeal",
    wxpay_core::http::Method::POST,
    "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
)
.title("发起交易拦截申诉")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4014940446")
.body(wxpay_core::Body::Json));
