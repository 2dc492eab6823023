// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::File;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Uploads the electronic receipt of a payment (上传电子小票).
///
/// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
///
/// - Returns [`UploadedShoppingReceipt`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：上传电子小票。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
#[doc(alias(
    "上传电子小票",
    "/v3/marketing/shopping-receipt/shoppingreceipts",
    "POST /v3/marketing/shopping-receipt/shoppingreceipts",
    "4012698614"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct UploadShoppingReceipt {
    /// The file. Required.
    pub file: File,
    /// WeChat Pay's order number (微信支付订单的交易单号). Required.
    pub transaction_id: Option<String>,
    /// Merchant number of the order (微信支付订单的下单商户号).
    pub transaction_mchid: Option<String>,
    /// Sub-merchant's number of the order (微信支付订单的下单子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The merchant's own order number (微信支付订单的商户订单号).
    pub out_trade_no: Option<String>,
    /// The user's id within the application (微信支付订单中OpenID). Required.
    pub openid: Option<String>,
    /// Ways for the user to contact the merchant (用户与商家的联系渠道).
    pub merchant_contact_information: Option<MerchantContactInformation>,
    /// Upload time (上传时间).
    pub upload_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl UploadShoppingReceipt {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transaction_id` and `openid`.
    pub fn new(file: impl Into<File>) -> Self {
        Self {
            file: file.into(),
            transaction_id: None,
            transaction_mchid: None,
            transaction_sub_mchid: None,
            out_trade_no: None,
            openid: None,
            merchant_contact_information: None,
            upload_time: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付订单的交易单号). Required.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// Merchant number of the order (微信支付订单的下单商户号).
    pub fn transaction_mchid<Via>(
        mut self,
        transaction_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.transaction_mchid = transaction_mchid.into_field();
        self
    }

    /// Sub-merchant's number of the order (微信支付订单的下单子商户号).
    pub fn transaction_sub_mchid<Via>(
        mut self,
        transaction_sub_mchid: impl IntoField<String, Via>,
    ) -> Self {
        self.transaction_sub_mchid = transaction_sub_mchid.into_field();
        self
    }

    /// The merchant's own order number (微信支付订单的商户订单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The user's id within the application (微信支付订单中OpenID). Required.
    pub fn openid<Via>(mut self, openid: impl IntoField<String, Via>) -> Self {
        self.openid = openid.into_field();
        self
    }

    /// Ways for the user to contact the merchant (用户与商家的联系渠道).
    pub fn merchant_contact_information<Via>(
        mut self,
        merchant_contact_information: impl IntoField<MerchantContactInformation, Via>,
    ) -> Self {
        self.merchant_contact_information = merchant_contact_information.into_field();
        self
    }

    /// Upload time (上传时间).
    pub fn upload_time<Via>(mut self, upload_time: impl IntoField<DateTime, Via>) -> Self {
        self.upload_time = upload_time.into_field();
        self
    }
}

wxpay_core::__model_impl! { UploadShoppingReceipt
    [file,]
    [transaction_id, transaction_mchid, transaction_sub_mchid, out_trade_no, openid, merchant_contact_information, upload_time,]
    ["transaction_id", "openid",]
}

wxpay_core::operation!(UploadShoppingReceipt => UploadedShoppingReceipt, wxpay_core::Spec::new(
    "merchant_tools.upload_shopping_receipt",
    wxpay_core::http::Method::POST,
    "/v3/marketing/shopping-receipt/shoppingreceipts",
)
.title("上传电子小票")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012698614")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: Some("sha256"), parts: &[] })));

/// Way in which a user reaches the merchant.
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct MerchantContactInformation {
    /// Phone number of the brand's after-sales department (品牌售后部门的咨询电话). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub consultation_phone_number: Option<Sensitive>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl MerchantContactInformation {
    /// Creates an empty value; setters add the fields.
    pub fn new() -> Self {
        Self {
            consultation_phone_number: None,
            extra: Extra::new(),
        }
    }

    /// Phone number of the brand's after-sales department (品牌售后部门的咨询电话). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn consultation_phone_number<Via>(
        mut self,
        consultation_phone_number: impl IntoField<Sensitive, Via>,
    ) -> Self {
        self.consultation_phone_number = consultation_phone_number.into_field();
        self
    }
}

impl Default for MerchantContactInformation {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { MerchantContactInformation
    []
    [consultation_phone_number,]
    []
}

impl From<&str> for MerchantContactInformation {
    /// Takes the `consultation_phone_number`.
    fn from(consultation_phone_number: &str) -> Self {
        Self::new().consultation_phone_number(consultation_phone_number)
    }
}

impl From<String> for MerchantContactInformation {
    /// Takes the `consultation_phone_number`.
    fn from(consultation_phone_number: String) -> Self {
        Self::new().consultation_phone_number(consultation_phone_number)
    }
}

/// The response to an upload of an electronic receipt.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedShoppingReceipt {
    /// Upload details of the electronic receipt (电子小票上传信息).
    pub receipt: Option<ShoppingReceipt>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { UploadedShoppingReceipt
    []
    [receipt,]
    []
}

/// An electronic receipt with its review state.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShoppingReceipt {
    /// Receipt id (电子小票ID).
    pub receipt_id: Option<String>,
    /// State (电子小票图片审核状态).
    pub state: Option<ReceiptReviewState>,
    /// WeChat Pay's order number (微信支付订单的交易单号).
    pub transaction_id: Option<String>,
    /// Merchant number of the order (微信支付订单的商户号).
    pub transaction_mchid: Option<String>,
    /// Sub-merchant's number of the order (微信支付订单的子商户号).
    pub transaction_sub_mchid: Option<String>,
    /// The user's id within the application (微信支付订单中OpenID).
    pub openid: Option<String>,
    /// Brand id (电子小票归属品牌的ID).
    pub brand_id: Option<i64>,
    /// Digest of the image file (图片文件的文件摘要).
    pub sha256: Option<String>,
    /// Image type of the electronic receipt (标识电子小票图片类型).
    pub image_type: Option<String>,
    /// When it was created (电子小票创建的时间).
    pub create_time: Option<DateTime>,
    /// When it was last modified (电子小票最后一次修改时间).
    pub modify_time: Option<DateTime>,
    /// Ways for the user to contact the merchant (用户与商家的联系渠道).
    pub merchant_contact_information: Option<MerchantContactInformation>,
    /// Upload time (上传时间).
    pub upload_time: Option<DateTime>,
    /// The merchant's own order number (渠道商系统内部支付订单号). Described by SKIT; no official source confirms it.
    pub out_trade_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { ShoppingReceipt
    []
    [receipt_id, state, transaction_id, transaction_mchid, transaction_sub_mchid, openid, brand_id, sha256, image_type, create_time, modify_time, merchant_contact_information, upload_time, out_trade_no,]
    []
}

wxpay_core::open_enum! {
    /// The review state of a receipt image.
    pub enum ReceiptReviewState {
        /// Not reviewed yet (等待审核).
        WaitReview = "WAIT_REVIEW",
        /// Turned down (审核不通过).
        NotPassReview = "NOT_PASS_REVIEW",
        /// Approved (审核通过).
        PassReview = "PASS_REVIEW",
    }
}
