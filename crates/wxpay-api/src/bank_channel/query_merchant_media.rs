// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a picture from a merchant's registered material (查询商户影像件资料).
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
    ///
    /// - Returns [`MerchantMedia`].
    /// - Callers: merchants.
    /// - Retry: safe, it only reads.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询商户影像件资料。调用方：商户；只读，可以重试。
    #[doc(alias = "查询商户影像件资料")]
    pub request QueryMerchantMedia {
        required {
            /// Business scene (业务场景). Required.
            business_scene: BusinessScene,
        }
        optional {
            /// Merchant number (微信支付商户号).
            mchid: String,
            /// Transaction id of the platform.
            platform_trx_id: String,
            /// Type of the image file (影像件类型).
            mch_media_type: MerchantMediaType,
            /// Media file id (影像件资料ID).
            media_id: String,
        }
    }
}

wxpay_core::operation!(QueryMerchantMedia => MerchantMedia, wxpay_core::Spec::new(
    "query_merchant_media",
    wxpay_core::http::Method::GET,
    "/v3/aggracct-bc/wb-channel/account/mch_media",
)
.title("查询商户影像件资料")
.family("bank_channel")
.query(&["mchid", "platform_trx_id", "business_scene", "mch_media_type", "media_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A picture from a merchant's registered material.
    pub answer MerchantMedia {
        always {}
        optional {
            /// Content of the file (文件内容).
            media_content: String,
            /// Media file type (文件类型).
            media_type: FileFormat,
            /// Digest of the file (文件摘要).
            media_sm3: String,
            /// Key (sm4密钥).
            key: String,
            /// Media file id (影像件资料ID).
            media_id: String,
        }
    }
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
    /// What a picture shows.
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
