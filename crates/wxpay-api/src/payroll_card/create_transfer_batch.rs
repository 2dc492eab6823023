// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a batch of transfers to workers (发起批量转账).
    ///
    /// `POST /v3/payroll-card/transfer-batches`
    ///
    /// - Returns [`TransferBatch`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_batch_no` and the same parameters.
    /// - 中文：发起批量转账。调用方：服务商、平台；`out_batch_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml)
    #[doc(alias = "发起批量转账")]
    pub request CreateTransferBatch {
        required {
            /// Authorization type (特约商户授权类型). Required.
            authorization_type: String,
            /// The merchant's own batch number (商家批次单号). Required.
            out_batch_no: String,
            /// Batch name (批次名称). Required.
            batch_name: String,
            /// Batch remark (批次备注). Required.
            batch_remark: String,
            /// Total amount (转账总金额). Required. In fen.
            total_amount: i64,
            /// Total number (转账总笔数). Required.
            total_num: i64,
            /// List of transfer details (转账明细列表). Required.
            transfer_detail_list: Vec<TransferDetail>,
        }
        optional {
            /// The sub-merchant's number (特约商户号). Sources differ on whether it is required.
            sub_mchid: String,
            /// The sub-merchant's application id (特约商户AppID).
            sub_appid: String,
            /// The service provider's application id (服务商的AppID).
            sp_appid: String,
            /// Employment type (用工类型). Sources differ on whether it is required.
            employment_type: String,
            /// Employment scene (用工场景). Sources differ on whether it is required.
            employment_scene: String,
            /// Business type.
            business_type: TransferBusinessType,
        }
    }
}

wxpay_core::operation!(CreateTransferBatch => TransferBatch, wxpay_core::Spec::new(
    "create_transfer_batch",
    wxpay_core::http::Method::POST,
    "/v3/payroll-card/transfer-batches",
)
.title("发起批量转账")
.family("payroll_card")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_batch_no")));

wxpay_core::model! {
    /// One transfer of a batch.
    pub request TransferDetail {
        required {
            /// The merchant's own detail number (商家明细单号). Required.
            out_detail_no: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
            /// The user's id within the application (收款用户OpenID). Required.
            openid: String,
        }
        optional {
            /// The user's name (收款用户姓名). Sources differ on whether it is required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Identity card number of the receiving user. Described by SKIT; no official source confirms it.
            user_id_card: String,
        }
    }
}

wxpay_core::model! {
    /// The numbers of a started batch and when it was created.
    pub answer TransferBatch {
        always {}
        optional {
            /// The merchant's own batch number (商家批次单号).
            out_batch_no: String,
            /// WeChat Pay's batch number (微信支付批次单号).
            batch_id: String,
            /// When it was created (批次创建时间).
            create_time: DateTime,
            /// Batch status. Described by SKIT; no official source confirms it.
            batch_status: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of business a batch belongs to.
    pub enum TransferBusinessType {
        Promotion = "PROMOTION",
        Undefine = "UNDEFINE",
    }
}
