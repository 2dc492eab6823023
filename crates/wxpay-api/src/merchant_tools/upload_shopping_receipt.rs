// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::File;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Uploads the electronic receipt of a payment (上传电子小票).
    ///
    /// `POST /v3/marketing/shopping-receipt/shoppingreceipts`
    ///
    /// - Returns [`UploadedShoppingReceipt`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：上传电子小票。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012698614)
    #[doc(alias = "上传电子小票")]
    pub request UploadShoppingReceipt {
        required {
            /// The file. Required.
            file: File,
            /// WeChat Pay's order number (微信支付订单的交易单号). Required.
            transaction_id: String,
            /// The user's id within the application (微信支付订单中OpenID). Required.
            openid: String,
        }
        optional {
            /// Merchant number of the order (微信支付订单的下单商户号).
            transaction_mchid: String,
            /// Sub-merchant's number of the order (微信支付订单的下单子商户号).
            transaction_sub_mchid: String,
            /// The merchant's own order number (微信支付订单的商户订单号).
            out_trade_no: String,
            /// Ways for the user to contact the merchant (用户与商家的联系渠道).
            merchant_contact_information: MerchantContactInformation,
            /// Upload time (上传时间).
            upload_time: String,
        }
    }
}

wxpay_core::operation!(UploadShoppingReceipt => UploadedShoppingReceipt, wxpay_core::Spec::new(
    "upload_shopping_receipt",
    wxpay_core::http::Method::POST,
    "/v3/marketing/shopping-receipt/shoppingreceipts",
)
.title("上传电子小票")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012698614")
.body(wxpay_core::Body::Multipart(wxpay_core::Multipart { file: "file", name: None, sha256: Some("sha256"), parts: &[] })));

wxpay_core::model! {
    /// How a user reaches the merchant.
    pub shared MerchantContactInformation {
        required {}
        optional {
            /// Phone number of the brand's after-sales department (品牌售后部门的咨询电话). Encrypted when it is sent; at most 214 bytes of UTF-8.
            consultation_phone_number: Sensitive,
        }
    }
}

wxpay_core::model! {
    /// The answer to an upload of an electronic receipt.
    pub answer UploadedShoppingReceipt {
        always {}
        optional {
            /// Upload details of the electronic receipt (电子小票上传信息).
            receipt: ShoppingReceipt,
        }
    }
}

wxpay_core::model! {
    /// An electronic receipt with its review state.
    pub answer ShoppingReceipt {
        always {}
        optional {
            /// Receipt id (电子小票ID).
            receipt_id: String,
            /// State (电子小票图片审核状态).
            state: ReceiptReviewState,
            /// WeChat Pay's order number (微信支付订单的交易单号).
            transaction_id: String,
            /// Merchant number of the order (微信支付订单的商户号).
            transaction_mchid: String,
            /// Sub-merchant's number of the order (微信支付订单的子商户号).
            transaction_sub_mchid: String,
            /// The user's id within the application (微信支付订单中OpenID).
            openid: String,
            /// Brand id (电子小票归属品牌的ID).
            brand_id: i64,
            /// Digest of the image file (图片文件的文件摘要).
            sha256: String,
            /// Image type of the electronic receipt (标识电子小票图片类型).
            image_type: String,
            /// When it was created (电子小票创建的时间).
            create_time: DateTime,
            /// When it was last modified (电子小票最后一次修改时间).
            modify_time: DateTime,
            /// Ways for the user to contact the merchant (用户与商家的联系渠道).
            merchant_contact_information: MerchantContactInformation,
            /// Upload time (上传时间).
            upload_time: DateTime,
            /// The merchant's own order number (渠道商系统内部支付订单号). Described by SKIT; no official source confirms it.
            out_trade_no: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The review state of a receipt image.
    pub enum ReceiptReviewState {
        WaitReview = "WAIT_REVIEW",
        NotPassReview = "NOT_PASS_REVIEW",
        PassReview = "PASS_REVIEW",
    }
}
