// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Uploads where the merchant's electronic receipt of a payment is shown (上传商家电子小票跳转信息).
///
/// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
///
/// - Returns [`UploadedReceiptJumpInfo`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上传商家电子小票跳转信息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::{ReceiptJumpInfo, UploadReceiptJumpInfo};
///
/// let request = UploadReceiptJumpInfo::new()
///     .transaction_id("1217752501201407033233368018")
///     .openid("oSAMPLE0123456789abcdefghijk")
///     .jump_info(
///         ReceiptJumpInfo::new()
///             .merchant_appid("wx8888888888888888")
///             .merchant_path("示例文字"),
///     );
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"jump_info":{"merchant_appid":"wx8888888888888888","merchant_path":"示例文字"},"openid":"oSAMPLE0123456789abcdefghijk","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "上传商家电子小票跳转信息",
    "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    "POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    "4012443825"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadReceiptJumpInfo {
    /// WeChat Pay's order number (微信支付订单号). Required.
    pub transaction_id: Option<String>,
    /// Merchant number of the order (商户号).
    pub transaction_mchid: Option<String>,
    /// Sub-merchant's number of the order (子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The user's id within the application (下单用户OpenID). Required.
    pub openid: Option<String>,
    /// When the merchant uploaded it (商户上传时间). Sources differ on whether it is required.
    pub merchant_upload_time: Option<DateTime>,
    /// Jump details (跳转信息). Required.
    pub jump_info: Option<ReceiptJumpInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadReceiptJumpInfo {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `transaction_id`, `openid` and `jump_info`.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            transaction_mchid: None,
            transaction_sub_mchid: None,
            openid: None,
            merchant_upload_time: None,
            jump_info: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付订单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Merchant number of the order (商户号).
    pub fn transaction_mchid<Via>(
        mut self,
        transaction_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.transaction_mchid = transaction_mchid.into_field();
        self
    }

    /// Sub-merchant's number of the order (子商户号).
    pub fn transaction_sub_mchid<Via>(
        mut self,
        transaction_sub_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.transaction_sub_mchid = transaction_sub_mchid.into_field();
        self
    }

    /// The user's id within the application (下单用户OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// When the merchant uploaded it (商户上传时间). Sources differ on whether it is required.
    pub fn merchant_upload_time<Via>(
        mut self,
        merchant_upload_time: impl IntoField<DateTime, Via>,
    ) -> Self {
        self.merchant_upload_time = merchant_upload_time.into_field();
        self
    }

    /// Jump details (跳转信息). Required.
    pub fn jump_info<Via>(mut self, jump_info: impl IntoField<ReceiptJumpInfo, Via>) -> Self {
        self.jump_info = jump_info.into_field();
        self
    }
}

impl Default for UploadReceiptJumpInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { UploadReceiptJumpInfo
    []
    [transaction_id, transaction_mchid, transaction_sub_mchid, openid, merchant_upload_time, jump_info,]
    ["transaction_id", "openid", "jump_info",]
}

wxpay_core::operation!(UploadReceiptJumpInfo => UploadedReceiptJumpInfo, wxpay_core::Spec::new(
    "merchant_tools.upload_receipt_jump_info",
    wxpay_core::http::Method::POST,
    "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
)
.title("上传商家电子小票跳转信息")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012443825")
.body(wxpay_core::Body::Json));

/// The mini program page that shows a receipt.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReceiptJumpInfo {
    /// Application id of the merchant (商户电子小票跳转信息小程序AppID). Required.
    pub merchant_appid: Option<String>,
    /// Path in the merchant's receipt mini program (商户电子小票跳转信息小程序路径). Required.
    pub merchant_path: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReceiptJumpInfo {
    /// Creates an empty value; setters add the fields.
    ///
    /// Required: `merchant_appid` and `merchant_path`.
    pub fn new() -> Self {
        Self {
            merchant_appid: None,
            merchant_path: None,
            extra: Extra::new(),
        }
    }

    /// Application id of the merchant (商户电子小票跳转信息小程序AppID). Required.
    pub fn merchant_appid<Via>(mut self, merchant_appid: impl IntoField<String, Via>) -> Self {
        self.merchant_appid = merchant_appid.into_field();
        self
    }

    /// Path in the merchant's receipt mini program (商户电子小票跳转信息小程序路径). Required.
    pub fn merchant_path<Via>(mut self, merchant_path: impl IntoField<String, Via>) -> Self {
        self.merchant_path = merchant_path.into_field();
        self
    }
}

impl Default for ReceiptJumpInfo {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReceiptJumpInfo
    []
    [merchant_appid, merchant_path,]
    ["merchant_appid", "merchant_path",]
}

/// The response to an upload of receipt jump information.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedReceiptJumpInfo {
    /// Jump details of the merchant's electronic receipt (商家电子小票跳转信息).
    pub merchant_jump_info: Option<MerchantReceiptJumpInfo>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedReceiptJumpInfo
    []
    [merchant_jump_info,]
    []
}

/// Place where the merchant's receipt of a payment is shown.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantReceiptJumpInfo {
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Merchant number of the order (商户号).
    pub transaction_mchid: Option<String>,
    /// Sub-merchant's number of the order (子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The user's id within the application (下单用户OpenID).
    pub openid: Option<String>,
    /// When the merchant uploaded it (商户上传时间).
    pub merchant_upload_time: Option<DateTime>,
    /// Jump details (跳转信息).
    pub jump_info: Option<ReceiptJumpInfo>,
    /// When it was created (创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last modified (修改时间).
    pub modify_time: Option<DateTime>,
    /// Brand id (归属品牌ID).
    pub brand_id: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantReceiptJumpInfo
    []
    [transaction_id, transaction_mchid, transaction_sub_mchid, openid, merchant_upload_time, jump_info, create_time, modify_time, brand_id,]
    []
}
