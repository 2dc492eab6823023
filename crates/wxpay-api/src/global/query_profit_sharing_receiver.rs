// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::RelationType;

wxpay_core::model! {
    /// Queries the result of adding a profit sharing receiver (查询分账接收方添加结果).
    ///
    /// `GET /v3/global/profit-sharing/receivers/{account}`
    ///
    /// - Returns [`ReceiverRelation`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: safe, it only reads.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：查询分账接收方添加结果。调用方：商户、服务商、平台；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml)
    #[doc(alias = "查询分账接收方添加结果")]
    pub request QueryProfitSharingReceiver {
        required {
            /// Account (接收方账号). Required. It stands in the path.
            account: String,
        }
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// WeChat Pay's order number (微信订单号).
            transaction_id: String,
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
        }
    }
}

wxpay_core::operation!(QueryProfitSharingReceiver => ReceiverRelation, wxpay_core::Spec::new(
    "query_profit_sharing_receiver",
    wxpay_core::http::Method::GET,
    "/v3/global/profit-sharing/receivers/{account}",
)
.title("查询分账接收方添加结果")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml")
.query(&["sub_mchid", "transaction_id", "appid", "sub_appid", "type"])
.host(wxpay_core::Host::HongKong)
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// A profit sharing receiver, its relation and state.
    pub answer ReceiverRelation {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号).
            account: String,
            /// Name (分账接收方全称).
            name: String,
            /// Kind of relation between the parties (与分账方的关系类型).
            relation_type: RelationType,
            /// Custom profit sharing relation (自定义的分账关系).
            custom_relation: String,
            /// Scene (分账场景详细描述).
            scene: String,
            /// Main business of the receiving merchant (接收方商户的主营业务范围).
            major_service: String,
            /// Expected profit sharing ratio of the receiver (分账接收方预计分账比例).
            expected_ratio: i64,
            /// File id (微信文件标识ID).
            file_id: String,
            /// State (接收方关系状态).
            state: String,
            /// Why it failed (接收关系添加失败原因).
            fail_reason: String,
        }
    }
}
