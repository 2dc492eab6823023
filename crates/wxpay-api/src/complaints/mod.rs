// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Consumer complaints: reading, answering and completing them, and the notification address (消费者投诉).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryGlobalNotificationUrl`] | 查询投诉通知回调 | `GET /v3/global/merchant-service/complaint-notifications` |
//! | [`CreateGlobalNotificationUrl`] | 创建投诉通知回调 | `POST /v3/global/merchant-service/complaint-notifications` |
//! | [`UpdateGlobalNotificationUrl`] | 更新投诉通知回调 | `PUT /v3/global/merchant-service/complaint-notifications` |
//! | [`DeleteGlobalNotificationUrl`] | 删除投诉通知回调 | `DELETE /v3/global/merchant-service/complaint-notifications` |
//! | [`ListGlobalComplaints`] | 查询投诉单列表 | `GET /v3/global/merchant-service/complaints` |
//! | [`QueryGlobalComplaint`] | 查询投诉单详情 | `GET /v3/global/merchant-service/complaints/{complaint_id}` |
//! | [`CompleteGlobalComplaint`] | 反馈处理完成 | `POST /v3/global/merchant-service/complaints/{complaint_id}/complete` |
//! | [`ListGlobalNegotiationHistory`] | 查询投诉协商历史 | `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys` |
//! | [`ReplyToGlobalComplaint`] | 提交回复 | `POST /v3/global/merchant-service/complaints/{complaint_id}/response` |
//! | [`UploadGlobalImage`] | 商户上传反馈图片 | `POST /v3/global/merchant-service/images/upload` |
//! | [`DownloadGlobalImage`] | 图片下载 | `GET /v3/global/merchant-service/images/{media_id}` |
//! | [`QueryNotificationUrl`] | 查询投诉通知回调 | `GET /v3/merchant-service/complaint-notifications` |
//! | [`CreateNotificationUrl`] | 创建投诉通知回调 | `POST /v3/merchant-service/complaint-notifications` |
//! | [`UpdateNotificationUrl`] | 更新投诉通知回调 | `PUT /v3/merchant-service/complaint-notifications` |
//! | [`DeleteNotificationUrl`] | 删除投诉通知回调 | `DELETE /v3/merchant-service/complaint-notifications` |
//! | [`ListComplaintsV1`] | 查询投诉信息 | `GET /v3/merchant-service/complaints` |
//! | [`ListComplaints`] | 查询投诉单列表 | `GET /v3/merchant-service/complaints-v2` |
//! | [`QueryComplaint`] | 查询投诉单详情 | `GET /v3/merchant-service/complaints-v2/{complaint_id}` |
//! | [`CompleteComplaint`] | 反馈处理完成 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete` |
//! | [`ListNegotiationHistory`] | 查询投诉协商历史 | `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys` |
//! | [`ReplyToComplaint`] | 提交回复 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/response` |
//! | [`ReplyToImmediateServiceComplaint`] | 回复需要即时服务的投诉单 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service` |
//! | [`UpdateRefundProgress`] | 更新退款审批结果 | `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress` |
//! | [`QueryComplaintByTransactionId`] | 查询投诉详情 | `GET /v3/merchant-service/complaints/{transaction_id}` |
//! | [`ListNegotiationHistoryByTransactionId`] | 查询投诉协商历史 | `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys` |
//! | [`CreateFeedback`] | 商户反馈 | `POST /v3/merchant-service/feedbacks` |
//! | [`UploadImage`] | 商户上传反馈图片 | `POST /v3/merchant-service/images/upload` |
//! | [`DownloadImage`] | 图片下载 | `GET /v3/merchant-service/images/{media_id}` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ComplaintCreated`](Event::ComplaintCreated) | 产生新投诉通知 | `COMPLAINT.CREATE` |
//! | [`ComplaintChanged`](Event::ComplaintChanged) | 投诉状态变化通知 | `COMPLAINT.STATE_CHANGE` |

mod complete_complaint;
mod complete_global_complaint;
mod create_feedback;
mod create_global_notification_url;
mod create_notification_url;
mod delete_global_notification_url;
mod delete_notification_url;
mod download_global_image;
mod download_image;
mod enums;
mod event;
mod list_complaints;
mod list_complaints_v1;
mod list_global_complaints;
mod list_global_negotiation_history;
mod list_negotiation_history;
mod list_negotiation_history_by_transaction_id;
mod query_complaint;
mod query_complaint_by_transaction_id;
mod query_global_complaint;
mod query_global_notification_url;
mod query_notification_url;
mod reply_to_complaint;
mod reply_to_global_complaint;
mod reply_to_immediate_service_complaint;
mod types;
mod update_global_notification_url;
mod update_notification_url;
mod update_refund_progress;
mod upload_global_image;
mod upload_image;

pub use complete_complaint::CompleteComplaint;
pub use complete_global_complaint::CompleteGlobalComplaint;
pub use create_feedback::CreateFeedback;
pub use create_global_notification_url::CreateGlobalNotificationUrl;
pub use create_notification_url::CreateNotificationUrl;
pub use delete_global_notification_url::DeleteGlobalNotificationUrl;
pub use delete_notification_url::DeleteNotificationUrl;
pub use download_global_image::DownloadGlobalImage;
pub use download_image::DownloadImage;
pub use enums::{
    AdditionalInfoType, BlockType, ButtonLayout, ComplaintPriority, ComplaintState, ImageStyle,
    MediaType, MerchantLanguage, MessageActionType, ProblemType, SenderIdentity, ServiceOrderState,
    TextColor, UserTag,
};
pub use event::{ActionType, ComplaintNotice, Event};
pub use list_complaints::{ComplaintPage, ComplaintSummary, ListComplaints};
pub use list_complaints_v1::{ComplaintPageV1, ComplaintStateV1, ComplaintV1, ListComplaintsV1};
pub use list_global_complaints::{GlobalComplaintPage, ListGlobalComplaints};
pub use list_global_negotiation_history::{
    GlobalNegotiationMedia, GlobalNegotiationPage, GlobalNegotiationRecord, GlobalOperationType,
    ListGlobalNegotiationHistory,
};
pub use list_negotiation_history::{
    ButtonGroup, ClickMessage, Faq, FaqList, ListNegotiationHistory, MessageAction, MessageBlock,
    MessageButton, NegotiationMedia, NegotiationPage, NegotiationRecord, NormalMessage,
    OperationType,
};
pub use list_negotiation_history_by_transaction_id::{
    ListNegotiationHistoryByTransactionId, TransactionNegotiationHistory,
    TransactionNegotiationRecord, TransactionOperationType,
};
pub use query_complaint::{Complaint, QueryComplaint, ServiceOrderInComplaint};
pub use query_complaint_by_transaction_id::{QueryComplaintByTransactionId, TransactionComplaint};
pub use query_global_complaint::QueryGlobalComplaint;
pub use query_global_notification_url::QueryGlobalNotificationUrl;
pub use query_notification_url::QueryNotificationUrl;
pub use reply_to_complaint::ReplyToComplaint;
pub use reply_to_global_complaint::ReplyToGlobalComplaint;
pub use reply_to_immediate_service_complaint::{
    ImmediateServiceReply, ReplyAction, ReplyBlock, ReplyButton, ReplyButtonGroup, ReplyFaq,
    ReplyFaqList, ReplyMessage, ReplyMiniProgramJumpInfo, ReplyToImmediateServiceComplaint,
};
pub use types::{
    AdditionalInfo, ComplaintMedia, ComplaintOrder, GlobalComplaint, GlobalComplaintMedia,
    GlobalComplaintOrder, ImageBlock, InvalidInfo, MessageInfo, MiniProgramJumpInfo,
    NotificationUrl, ReturnAddressInfo, ServiceOrder, SharePowerInfo, TextBlock, UploadedImage,
};
pub use update_global_notification_url::UpdateGlobalNotificationUrl;
pub use update_notification_url::UpdateNotificationUrl;
pub use update_refund_progress::{RefundDecision, UpdateRefundProgress};
pub use upload_global_image::UploadGlobalImage;
pub use upload_image::UploadImage;
