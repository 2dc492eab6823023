// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ReceiverType;
use super::RelationType;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Adds a profit sharing receiver (添加分账接收方).
    ///
    /// `POST /v3/global/profit-sharing/receivers`
    ///
    /// - Returns [`AddedReceiver`].
    /// - Callers: merchants, service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Host: `apihk.mch.weixin.qq.com`.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：添加分账接收方。调用方：商户、服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml)
    #[doc(alias = "添加分账接收方")]
    pub request AddProfitSharingReceiver {
        required {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Application id (应用ID).
            appid: String,
            /// The sub-merchant's application id (子商户应用ID).
            sub_appid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方帐号).
            account: String,
            /// Name (分账个人接收方姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// Whether the user authorized the real-name details (是否已经获取用户实名信息授权).
            authorized: bool,
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
            /// File id of the application.
            application_file_id: String,
            /// Id of the file proving the partnership (分账方与接收方合作关系证明文件ID).
            partnership_file_id: String,
        }
    }
}

wxpay_core::operation!(AddProfitSharingReceiver => AddedReceiver, wxpay_core::Spec::new(
    "add_profit_sharing_receiver",
    wxpay_core::http::Method::POST,
    "/v3/global/profit-sharing/receivers",
)
.title("添加分账接收方")
.family("global")
.doc("https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml")
.body(wxpay_core::Body::JsonIfAny)
.host(wxpay_core::Host::HongKong));

wxpay_core::model! {
    /// A profit sharing receiver that was just added, with its relation.
    pub answer AddedReceiver {
        always {}
        optional {
            /// The sub-merchant's number (子商户号).
            sub_mchid: String,
            /// Kind (分账接收方类型).
            r#type = "type": ReceiverType,
            /// Account (分账接收方账号).
            account: String,
            /// Name (分账接收方全称). Decrypted when the response is decoded.
            name: Sensitive,
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
            /// File id of the application.
            application_file_id: String,
            /// Id of the file proving the partnership (分账方与接收方合作关系证明文件ID).
            partnership_file_id: String,
        }
    }
}
