// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Queries a picture from a merchant's registered material (查询商户影像件资料).
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
///
/// - Returns [`MerchantMedia`].
/// - Callers: merchants.
/// - Retry: safe, it only reads.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：查询商户影像件资料。调用方：商户；只读，可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::bank_channel::{BusinessScene, QueryMerchantMedia};
///
/// let request = QueryMerchantMedia::new().business_scene(BusinessScene::SjtMicroPlusOpenAccount);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"business_scene":"SJT_MICRO_PLUS_OPEN_ACCOUNT"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "查询商户影像件资料",
    "/v3/aggracct-bc/wb-channel/account/mch_media",
    "GET /v3/aggracct-bc/wb-channel/account/mch_media"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct QueryMerchantMedia {
    /// Merchant number (微信支付商户号).
    pub mchid: Option<String>,
    /// Transaction id of the platform.
    pub platform_trx_id: Option<String>,
    /// Business scene (业务场景). Required.
    pub business_scene: Option<BusinessScene>,
    /// Type of the image file (影像件类型).
    pub mch_media_type: Option<MerchantMediaType>,
    /// Media file id (影像件资料ID).
    pub media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl QueryMerchantMedia {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `business_scene`.
    pub fn new() -> Self {
        Self {
            mchid: None,
            platform_trx_id: None,
            business_scene: None,
            mch_media_type: None,
            media_id: None,
            extra: Extra::new(),
        }
    }

    /// Merchant number (微信支付商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Transaction id of the platform.
    pub fn platform_trx_id<Via>(mut self, platform_trx_id: impl IntoField<String, Via>) -> Self {
        self.platform_trx_id = platform_trx_id.into_field();
        self
    }

    /// Business scene (业务场景). Required.
    pub fn business_scene<Via>(
        mut self,
        business_scene: impl IntoField<BusinessScene, Via>,
    ) -> Self {
        self.business_scene = business_scene.into_field();
        self
    }

    /// Type of the image file (影像件类型).
    pub fn mch_media_type<Via>(
        mut self,
        mch_media_type: impl IntoField<MerchantMediaType, Via>,
    ) -> Self {
        self.mch_media_type = mch_media_type.into_field();
        self
    }

    /// Media file id (影像件资料ID).
    pub fn media_id<Via>(mut self, media_id: impl IntoField<String, Via>) -> Self {
        self.media_id = media_id.into_field();
        self
    }
}

impl Default for QueryMerchantMedia {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { QueryMerchantMedia
    []
    [mchid, platform_trx_id, business_scene, mch_media_type, media_id,]
    ["business_scene",]
}

wxpay_core::operation!(QueryMerchantMedia => MerchantMedia, wxpay_core::Spec::new(
    "bank_channel.query_merchant_media",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/account/mch_media",
)
.title("查询商户影像件资料")
.family("bank_channel")
.query(&["mchid", "platform_trx_id", "business_scene", "mch_media_type", "media_id"])
.repeat(wxpay_core::Repeat::Freely));

/// A picture from a merchant's registered material.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantMedia {
    /// Content of the file (文件内容).
    pub media_content: Option<String>,
    /// Media file type (文件类型).
    pub media_type: Option<FileFormat>,
    /// Digest of the file (文件摘要).
    pub media_sm3: Option<String>,
    /// Key (sm4密钥).
    pub key: Option<String>,
    /// Media file id (影像件资料ID).
    pub media_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { MerchantMedia
    []
    [media_content, media_type, media_sm3, key, media_id,]
    []
}

wxpay_core::open_enum! {
    /// The occasion for which a picture is queried.
    pub enum BusinessScene {
        SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
        SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
        GetByMediaId = "GET_BY_MEDIA_ID",
    }
}

wxpay_core::open_enum! {
    /// Subject of a picture.
    pub enum MerchantMediaType {
        IdCardFront = "ID_CARD_FRONT",
        IdCardBack = "ID_CARD_BACK",
        StoreFront = "STORE_FRONT",
        StoreInterior = "STORE_INTERIOR",
    }
}

wxpay_core::open_enum! {
    /// The file format of a picture.
    pub enum FileFormat {
        Jpg = "jpg",
        Png = "png",
        Bmp = "bmp",
        Jpeg = "jpeg",
    }
}
