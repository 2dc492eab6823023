// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::TransferBillState;
use wxpay_core::DateTime;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Starts a transfer from a sub-merchant to a user (发起转账).
    ///
    /// `POST /v3/ecommerce/mch-transfer/transfer-bills`
    ///
    /// - Returns [`CreatedTransferBill`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_bill_no` and the same parameters.
    /// - 中文：发起转账。调用方：服务商、平台；`out_bill_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html)
    #[doc(alias = "发起转账")]
    pub request CreateTransferBill {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// Application id (服务商AppID). Required.
            appid: String,
            /// The merchant's own bill number (商户单号). Required.
            out_bill_no: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: String,
            /// Amount of the transfer (转账金额). Required. In fen.
            transfer_amount: i64,
            /// Remark on the transfer (转账备注). Required.
            transfer_remark: String,
        }
        optional {
            /// The user's id within the application (收款用户OpenID). Sources differ on whether it is required.
            openid: String,
            /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_name: Sensitive,
            /// Address that receives the notifications (商户回调地址).
            notify_url: String,
        }
    }
}

wxpay_core::operation!(CreateTransferBill => CreatedTransferBill, wxpay_core::Spec::new(
    "create_transfer_bill",
    wxpay_core::http::Method::POST,
    "/v3/ecommerce/mch-transfer/transfer-bills",
)
.title("发起转账")
.family("ecommerce_transfer")
.doc("https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

wxpay_core::model! {
    /// A transfer just started, with its number, state and package for the receiving page.
    pub answer CreatedTransferBill {
        always {}
        optional {
            /// The sub-merchant's number (二级商户号).
            sub_mchid: String,
            /// The merchant's own bill number (商户单号).
            out_bill_no: String,
            /// WeChat Pay's transfer number (微信转账单号).
            transfer_bill_no: String,
            /// When it was created (单据创建时间).
            create_time: DateTime,
            /// State (单据状态).
            state: TransferBillState,
            /// Why it failed (失败原因).
            fail_reason: String,
            /// Package data for jumping to the receiving page (跳转领取页面的package信息).
            package_info: String,
        }
    }
}
