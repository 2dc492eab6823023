// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;

wxpay_core::model! {
    /// Uploads where the merchant's electronic receipt of a payment is shown (上传商家电子小票跳转信息).
    ///
    /// `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`
    ///
    /// - Returns [`UploadedReceiptJumpInfo`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传商家电子小票跳转信息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012443825)
    #[doc(alias = "上传商家电子小票跳转信息")]
    pub request UploadReceiptJumpInfo {
        required {
            /// WeChat Pay's order number (微信支付订单号). Required.
            transaction_id: String,
            /// The user's id within the application (下单用户OpenID). Required.
            openid: String,
            /// Jump details (跳转信息). Required.
            jump_info: ReceiptJumpInfo,
        }
        optional {
            /// Merchant number of the order (商户号).
            transaction_mchid: String,
            /// Sub-merchant's number of the order (子商户号).
            transaction_sub_mchid: String,
            /// When the merchant uploaded it (商户上传时间). Sources differ on whether it is required.
            merchant_upload_time: String,
        }
    }
}

wxpay_core::operation!(UploadReceiptJumpInfo => UploadedReceiptJumpInfo, wxpay_core::Spec::new(
    "upload_receipt_jump_info",
    wxpay_core::http::Method::POST,
    "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
)
.title("上传商家电子小票跳转信息")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012443825")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The mini program page that shows a receipt.
    pub shared ReceiptJumpInfo {
        required {
            /// Application id of the merchant (商户电子小票跳转信息小程序AppID). Required.
            merchant_appid: String,
            /// Path in the merchant's receipt mini program (商户电子小票跳转信息小程序路径). Required.
            merchant_path: String,
        }
        optional {}
    }
}

wxpay_core::model! {
    /// The answer to an upload of receipt jump information.
    pub answer UploadedReceiptJumpInfo {
        always {}
        optional {
            /// Jump details of the merchant's electronic receipt (商家电子小票跳转信息).
            merchant_jump_info: MerchantReceiptJumpInfo,
        }
    }
}

wxpay_core::model! {
    /// Where the merchant's receipt of a payment is shown.
    pub answer MerchantReceiptJumpInfo {
        always {}
        optional {
            /// WeChat Pay's order number (微信支付订单号).
            transaction_id: String,
            /// Merchant number of the order (商户号).
            transaction_mchid: String,
            /// Sub-merchant's number of the order (子商户号).
            transaction_sub_mchid: String,
            /// The user's id within the application (下单用户OpenID).
            openid: String,
            /// When the merchant uploaded it (商户上传时间).
            merchant_upload_time: DateTime,
            /// Jump details (跳转信息).
            jump_info: ReceiptJumpInfo,
            /// When it was created (创建时间).
            create_time: DateTime,
            /// When it was last modified (修改时间).
            modify_time: DateTime,
            /// Brand id (归属品牌ID).
            brand_id: i64,
        }
    }
}
